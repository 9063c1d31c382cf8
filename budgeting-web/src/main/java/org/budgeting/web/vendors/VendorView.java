package org.budgeting.web.vendors;

import java.util.List;
import java.util.UUID;
import org.budgeting.vendors.VendorDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vendor as it is answered. */
@Schema(name = "Vendor", description = "A vendor.")
public record VendorView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Messe GmbH") String name,

        @Schema(description = "The other names by which it is known.", example = "[\"MESSE\"]")
        List<String> synonyms)
        implements Versioned {

    static VendorView of(VendorDetails vendor) {
        return new VendorView(vendor.id(), vendor.version(), vendor.name(), vendor.synonyms());
    }
}
