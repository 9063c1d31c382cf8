package org.budgeting.web.vendors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.budgeting.vendors.VendorNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The names of a vendor, as they are sent. */
@Schema(description = "The names of a vendor.")
public record VendorInput(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The one that it is shown by; the one before stays a synonym.", example = "Messe GmbH")
        String name,

        @NotNull
        @Size(max = VendorNames.SYNONYMS_MAX)
        @Schema(description = "The others by which it is known.", example = "[\"MESSE\", \"Messe Gesellschaft\"]")
        List<@NotBlank @Size(max = 200) String> synonyms) {

    VendorNames names() {
        return new VendorNames(name, synonyms);
    }
}
