package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.calendar.Period;

/**
 * The plan of a budget that is being written: the draft's own, or that of the revision in draft. Of a budget that has
 * neither it is the plan in force, which nobody writes.
 *
 * @param revision number of the revision that it belongs to; null if it is the budget's own
 * @param writable whether it can be written
 * @param version of what it belongs to, for the next write
 * @param plan with its lines
 * @param rows the same lines with their names and months, by category and department name
 */
public record WorkingPlan(
        UUID budget, Integer revision, boolean writable, long version, NewBudget plan, List<Row> rows) {

    /**
     * A line.
     *
     * @param department null for the budget as a whole
     * @param amounts one for each month of the plan, in the budget's currency
     */
    public record Row(
            UUID department, String departmentName, UUID category, String categoryName, List<BigDecimal> amounts) {

        public LineKey key() {
            return new LineKey(department, category);
        }

        public BigDecimal amount() {
            return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public Period period() {
        return new Period(plan.startDate(), plan.endDate());
    }

    public List<YearMonth> months() {
        return period().months();
    }
}
