package org.budgeting.web.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalType;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as it is answered. */
@Schema(name = "Goal", description = "Something to reach.")
public record GoalView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Leads of the spring campaign") String goalName,
        @Schema(example = "leads") GoalType goalType,
        @Schema(example = "500") String targetValue,
        @Schema(example = "120") String currentValue,
        @Schema(example = "leads") String unit,
        @Schema(nullable = true, example = "2026-06-30") LocalDate dueOn,
        @Schema(nullable = true) UUID budget,
        @Schema(nullable = true, example = "Marketing 2026") String budgetName,
        @Schema(example = "aurora-budget-owner") String createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static GoalView of(GoalDetails goal) {
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.goalName(),
                goal.goalType(),
                Amounts.plain(goal.targetValue()),
                Amounts.plain(goal.currentValue()),
                goal.unit(),
                goal.dueOn(),
                goal.budget(),
                goal.budgetName(),
                goal.createdBy(),
                goal.createdAt(),
                goal.updatedAt());
    }
}
