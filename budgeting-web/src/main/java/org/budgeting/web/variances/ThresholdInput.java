package org.budgeting.web.variances;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where on a variance has to be explained, as it is sent. */
@Schema(name = "VarianceThresholdInput", description = "From where on a variance has to be explained: both exceeded.")
public record ThresholdInput(
        @NotNull
        @PositiveOrZero
        @Schema(description = "Of what was planned, 0 to 1000, at most two decimals.", example = "10")
        BigDecimal percent,

        @NotNull @PositiveOrZero @Schema(description = "In the organisation's currency.", example = "500.00")
        BigDecimal minimum) {}
