package org.budgeting.web.budgets;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.plans.NewCopy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to copy a budget as it is sent. */
@Schema(description = "A wish to plan the next period as this one.")
public record CopyInput(
        @Size(max = 200)
        @Schema(description = "If absent the model's, with its years moved on.", example = "Marketing 2027")
        String name,

        @Schema(description = "The day after the model ends, if absent; the length stays.", example = "2027-01-01")
        LocalDate startDate,

        @Schema(description = "What is added to each line; above -100, up to 1000; none if absent.", example = "2.5")
        BigDecimal upliftPercent) {

    NewCopy copy() {
        return new NewCopy(name, startDate, upliftPercent);
    }
}
