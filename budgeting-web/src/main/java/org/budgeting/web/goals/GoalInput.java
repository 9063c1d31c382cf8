package org.budgeting.web.goals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.goals.GoalType;
import org.budgeting.goals.NewGoal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal to set, or what a goal shall become, as it is sent. */
@Schema(description = "A goal to set, or what a goal shall become.")
public record GoalInput(
        @NotBlank @Size(max = 200) @Schema(example = "Leads of the spring campaign")
        String goalName,

        @NotNull @Schema(example = "leads") GoalType goalType,

        @NotNull @Positive @Schema(description = "What to reach, in the unit; at most four decimals.", example = "500")
        BigDecimal targetValue,

        @Schema(description = "What is reached so far; 0 if absent.", example = "120")
        BigDecimal currentValue,

        @NotBlank @Size(max = 40) @Schema(description = "What is counted.", example = "leads")
        String unit,

        @Schema(description = "The day by which to reach it; absent for none.", example = "2026-06-30")
        LocalDate dueOn,

        @Schema(description = "Id of the budget that pays for it; absent for none.")
        UUID budget) {

    NewGoal goal() {
        return new NewGoal(goalName, goalType, targetValue, currentValue, unit, dueOn, budget);
    }
}
