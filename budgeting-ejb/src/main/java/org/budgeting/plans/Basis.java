package org.budgeting.plans;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.budgeting.budgets.LineKey;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.Phasing;

/**
 * What one line is filled from. Pure.
 *
 * @param sum what the months of the past came to
 * @param parts the sum is divided by, for averages
 * @param shape of the months, if it is as long as the plan; empty for an even one
 */
record Basis(LineKey key, BigDecimal sum, int parts, List<BigDecimal> shape) {

    /** An average month for each month of the plan. */
    static Basis average(LineKey key, List<BigDecimal> past, int months) {
        return new Basis(key, sum(past).multiply(BigDecimal.valueOf(months)), past.size(), List.of());
    }

    /** As it was, month by month; evenly over a plan of another length. */
    static Basis same(LineKey key, List<BigDecimal> past, int months) {
        return new Basis(key, sum(past), 1, past.size() == months ? past : List.of());
    }

    NewBudget.PlannedLine line(Uplift uplift, Currency currency) {
        return new NewBudget.PlannedLine(
                key.department(),
                key.category(),
                uplift.on(sum, parts, currency),
                shape.isEmpty() ? Phasing.EVEN : Phasing.like(shape));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
