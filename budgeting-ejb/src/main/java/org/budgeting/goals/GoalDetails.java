package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A goal as it is shown; see {@link NewGoal} for what it was set with.
 *
 * @param pace in lists without the projection, which needs all values
 * @param feasibility null until Pecunia has judged it
 * @param result null while it is open, as {@code finalValue}, {@code closedBy} and {@code closedAt} are
 */
public record GoalDetails(
        UUID id,
        long version,
        String goalName,
        GoalType goalType,
        BigDecimal targetValue,
        BigDecimal currentValue,
        String unit,
        LocalDate startOn,
        BigDecimal startValue,
        LocalDate dueOn,
        String campaign,
        List<Payer> budgets,
        GoalReturns returns,
        GoalPace pace,
        Feasibility feasibility,
        GoalStatus status,
        GoalResult result,
        BigDecimal finalValue,
        String closingNote,
        String closedBy,
        Instant closedAt,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** Where a straight line from the start to the target is on a day; null without a due day. */
    public BigDecimal expectedOn(LocalDate day) {
        return GoalPace.expected(startOn, startValue, dueOn, targetValue, day);
    }

    /** The share of the way that a value has done, 0 to 1 and beyond. */
    public BigDecimal progressOf(BigDecimal value) {
        return GoalPace.progress(startValue, targetValue, value);
    }

    /** A budget that pays for it, and how much of its spending is for it, in percent. */
    public record Payer(UUID budget, String budgetName, BigDecimal share) {}
}
