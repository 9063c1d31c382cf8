package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Cell;
import org.budgeting.money.Money;

/** Turns the lines of a plan into an amount for each category and month (M3). Pure. */
final class PlanCells {

    private PlanCells() {}

    /**
     * Lines of one category are added together, so that a month has one amount for a category.
     *
     * @param category the one of the whole amount, for a plan without lines
     */
    static SortedMap<Cell, BigDecimal> of(NewBudget plan, UUID category) {
        List<NewBudget.PlannedLine> lines =
                plan.lines().isEmpty() ? List.of(new NewBudget.PlannedLine(category, plan.amount())) : plan.lines();
        Currency currency = Currency.getInstance(plan.currency());
        List<YearMonth> months = new Period(plan.startDate(), plan.endDate()).months();
        SortedMap<Cell, BigDecimal> cells = new TreeMap<>(Cell.ORDER);
        for (NewBudget.PlannedLine line : lines) {
            List<Money> parts = line.phasing().spread(new Money(line.amount(), currency), months);
            for (int n = 0; n < months.size(); n++) {
                cells.merge(
                        new Cell(line.category(), months.get(n)), parts.get(n).amount(), BigDecimal::add);
            }
        }
        return cells;
    }

    /** The lines that come to these cells: one for each category that has an amount, phased as it is. */
    static List<NewBudget.PlannedLine> lines(Map<Cell, BigDecimal> cells, Period period, Currency currency) {
        return cells.keySet().stream()
                .map(Cell::category)
                .distinct()
                .map(category -> line(category, monthsOf(category, cells, period), currency))
                .filter(line -> line.amount().signum() > 0)
                .toList();
    }

    /** What is planned for a category in each month of the period. */
    static List<BigDecimal> monthsOf(UUID category, Map<Cell, BigDecimal> cells, Period period) {
        return period.months().stream()
                .map(month -> cells.getOrDefault(new Cell(category, month), BigDecimal.ZERO))
                .toList();
    }

    private static NewBudget.PlannedLine line(UUID category, List<BigDecimal> months, Currency currency) {
        return new NewBudget.PlannedLine(
                category, months.stream().reduce(BigDecimal.ZERO, BigDecimal::add), Phasing.of(months, currency));
    }
}
