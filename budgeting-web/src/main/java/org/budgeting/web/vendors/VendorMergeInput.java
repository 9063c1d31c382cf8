package org.budgeting.web.vendors;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which vendor another one is merged, as it is sent. */
@Schema(description = "Into which vendor another one is merged.")
public record VendorMergeInput(
        @NotNull @Schema(description = "Id of the vendor that stays.")
        UUID into) {}
