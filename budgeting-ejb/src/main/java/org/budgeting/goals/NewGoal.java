package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A goal to set, or what a goal shall become.
 *
 * @param goalName at most 200 characters
 * @param targetValue what to reach, in {@code unit}; above zero
 * @param currentValue what is reached so far; as it is known, or else {@code startValue}, if absent
 * @param unit what is counted, such as {@code leads} or {@code EUR}; at most 40 characters
 * @param startOn the day on which it begins; today, or as it is, if absent
 * @param startValue what it begins with; 0 if absent
 * @param dueOn the day by which to reach it; absent for none
 * @param campaign the campaign's id or name elsewhere, at most 200 characters; absent for none
 * @param budgets the budgets that pay for it; none if absent
 */
public record NewGoal(
        String goalName,
        GoalType goalType,
        BigDecimal targetValue,
        BigDecimal currentValue,
        String unit,
        LocalDate startOn,
        BigDecimal startValue,
        LocalDate dueOn,
        String campaign,
        List<Payer> budgets) {

    /**
     * A budget that pays for a goal.
     *
     * @param share how much of its spending is for this goal, in percent; all of it if absent
     */
    public record Payer(UUID budget, BigDecimal share) {

        static final BigDecimal ALL = new BigDecimal(100);

        public Payer {
            share = share == null ? ALL : share;
        }
    }

    public NewGoal {
        startValue = startValue == null ? BigDecimal.ZERO : startValue;
        campaign = campaign == null || campaign.isBlank() ? null : campaign.strip();
        budgets = budgets == null ? List.of() : List.copyOf(budgets);
    }

    /** One that begins today with nothing, paid by one budget or by none. */
    public NewGoal(
            String goalName,
            GoalType goalType,
            BigDecimal targetValue,
            BigDecimal currentValue,
            String unit,
            LocalDate dueOn,
            UUID budget) {
        this(
                goalName,
                goalType,
                targetValue,
                currentValue,
                unit,
                null,
                null,
                dueOn,
                null,
                budget == null ? List.of() : List.of(new Payer(budget, null)));
    }
}
