package org.budgeting.web.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.budgeting.plans.FillMethod;
import org.budgeting.plans.NewFill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to fill a plan as it is sent. */
@Schema(description = "A wish to fill the lines of a plan from what was before.")
public record FillInput(
        @NotNull @Schema(example = "last_year_actual") FillMethod method,

        @Schema(description = "Budget to look at; if absent the one before, or all of the same department.")
        UUID source,

        @Schema(description = "What is added to each line; above -100, up to 1000.", example = "2.5")
        BigDecimal upliftPercent,

        @Size(max = 64) @Schema(description = "Fingerprint of the preview that shall come true; absent for none.")
        String fingerprint) {

    NewFill fill() {
        return new NewFill(method, source, upliftPercent);
    }
}
