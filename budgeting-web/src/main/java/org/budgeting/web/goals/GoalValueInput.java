package org.budgeting.web.goals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.goals.NewGoalValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that was reached, as it is sent. */
@Schema(description = "A value that was reached.")
public record GoalValueInput(
        @NotNull @Schema(description = "In the goal's unit; at most four decimals.", example = "160")
        BigDecimal value,

        @Schema(nullable = true, description = "The day of it; today if absent.", example = "2026-04-30")
        LocalDate reachedOn,

        @Size(max = 500) @Schema(nullable = true, example = "As the newsletter counts")
        String note) {

    NewGoalValue reached() {
        return new NewGoalValue(value, reachedOn, note);
    }
}
