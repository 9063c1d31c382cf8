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
import org.budgeting.funds.Shift;
import org.budgeting.money.Money;

/** Turns the lines of a plan into an amount for each department, category and month (M3), and back. Pure. */
final class PlanCells {

    private PlanCells() {}

    /**
     * Lines of one department and category are added together, so that a month has one amount for both.
     *
     * @param category the one of the whole amount, for a plan without lines
     */
    static SortedMap<LineCell, BigDecimal> of(NewBudget plan, UUID category) {
        List<NewBudget.PlannedLine> lines =
                plan.lines().isEmpty() ? List.of(new NewBudget.PlannedLine(category, plan.amount())) : plan.lines();
        Currency currency = Currency.getInstance(plan.currency());
        List<YearMonth> months = new Period(plan.startDate(), plan.endDate()).months();
        SortedMap<LineCell, BigDecimal> cells = new TreeMap<>(LineCell.ORDER);
        for (NewBudget.PlannedLine line : lines) {
            List<Money> parts = line.phasing().spread(new Money(line.amount(), currency), months);
            for (int n = 0; n < months.size(); n++) {
                cells.merge(
                        new LineCell(line.department(), line.category(), months.get(n)),
                        parts.get(n).amount(),
                        BigDecimal::add);
            }
        }
        return cells;
    }

    /** What the ledger keeps: all departments together. */
    static SortedMap<Cell, BigDecimal> together(Map<LineCell, BigDecimal> cells) {
        SortedMap<Cell, BigDecimal> sums = new TreeMap<>(Cell.ORDER);
        cells.forEach((cell, amount) -> sums.merge(cell.cell(), amount, BigDecimal::add));
        return sums;
    }

    /** The lines that come to these cells: one for each department and category that has an amount, phased as it is. */
    static List<NewBudget.PlannedLine> lines(Map<LineCell, BigDecimal> cells, Period period, Currency currency) {
        return cells.keySet().stream()
                .map(LineCell::key)
                .distinct()
                .map(key -> line(key, monthsOf(key, cells, period), currency))
                .filter(line -> line.amount().signum() > 0)
                .toList();
    }

    /** What is planned by a line in each month of the period. */
    static List<BigDecimal> monthsOf(LineKey key, Map<LineCell, BigDecimal> cells, Period period) {
        return period.months().stream()
                .map(month ->
                        cells.getOrDefault(new LineCell(key.department(), key.category(), month), BigDecimal.ZERO))
                .toList();
    }

    /**
     * Adds what is moved to a category in a month, or takes it away: each department's part in proportion to what it
     * has planned there (M3), all of it of the budget as a whole where nothing is planned.
     */
    static void shift(SortedMap<LineCell, BigDecimal> cells, Shift shift, Currency currency) {
        List<LineCell> there = cells.keySet().stream()
                .filter(cell ->
                        cell.cell().equals(shift.cell()) && cells.get(cell).signum() > 0)
                .toList();
        if (there.isEmpty()) {
            LineCell whole =
                    new LineCell(null, shift.cell().category(), shift.cell().month());
            cells.merge(whole, shift.amount(), BigDecimal::add);
            return;
        }
        List<Money> parts = new Money(shift.amount(), currency)
                .split(there.stream().map(cells::get).toList());
        for (int n = 0; n < there.size(); n++) {
            cells.merge(there.get(n), parts.get(n).amount(), BigDecimal::add);
        }
    }

    private static NewBudget.PlannedLine line(LineKey key, List<BigDecimal> months, Currency currency) {
        return new NewBudget.PlannedLine(
                key.department(),
                key.category(),
                months.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                Phasing.of(months, currency));
    }
}
