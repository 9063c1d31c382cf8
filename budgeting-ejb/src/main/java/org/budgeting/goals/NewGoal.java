package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal to set, or what a goal shall become.
 *
 * @param goalName at most 200 characters
 * @param targetValue what to reach, in {@code unit}; above zero
 * @param currentValue what is reached so far; 0 if absent
 * @param unit what is counted, such as {@code leads} or {@code EUR}; at most 40 characters
 * @param dueOn the day by which to reach it; absent for none
 * @param budget id of the budget that pays for it; absent for none
 */
public record NewGoal(
        String goalName,
        GoalType goalType,
        BigDecimal targetValue,
        BigDecimal currentValue,
        String unit,
        LocalDate dueOn,
        UUID budget) {

    public NewGoal {
        currentValue = currentValue == null ? BigDecimal.ZERO : currentValue;
    }
}
