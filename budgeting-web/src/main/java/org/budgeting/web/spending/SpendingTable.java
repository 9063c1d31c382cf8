package org.budgeting.web.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.money.Percent;
import org.budgeting.spending.Dimension;
import org.budgeting.spending.SpendingCell;
import org.budgeting.spending.SpendingCell.Mark;
import org.budgeting.web.portal.BarsChart;
import org.budgeting.web.portal.Words;

/**
 * Spending in one currency as its page shows it.
 *
 * @param columns what the columns are of, in their order; empty if nothing tells them apart
 */
public record SpendingTable(String currency, List<String> columns, List<Row> rows, Row total) {

    private static final int BARS_MAX = 12;

    /**
     * One row over all of its columns.
     *
     * @param id of what it is of; null for what is no record of its own
     * @param amounts in each column; null where nothing was
     */
    public record Row(
            String name, UUID id, List<BigDecimal> amounts, BigDecimal amount, BigDecimal before, BigDecimal planned) {

        public BigDecimal getChange() {
            return amount.subtract(before);
        }

        /** In percent; null if nothing was before. */
        public BigDecimal getChangePercent() {
            return Percent.of(getChange(), before);
        }

        public BigDecimal getVariance() {
            return planned == null ? null : amount.subtract(planned);
        }
    }

    static List<SpendingTable> of(List<SpendingCell> cells, Dimension rows, Dimension columns) {
        Map<String, List<SpendingCell>> byCurrency = cells.stream()
                .collect(Collectors.groupingBy(SpendingCell::currency, LinkedHashMap::new, Collectors.toList()));
        return byCurrency.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), rows, columns))
                .toList();
    }

    private static SpendingTable of(String currency, List<SpendingCell> cells, Dimension rows, Dimension columns) {
        List<Mark> across = columns == null ? List.of() : columnsOf(cells, columns);
        Map<Mark, List<SpendingCell>> byRow = cells.stream()
                .collect(Collectors.groupingBy(SpendingCell::row, LinkedHashMap::new, Collectors.toList()));
        return new SpendingTable(
                currency,
                across.stream().map(mark -> name(mark, columns)).toList(),
                byRow.entrySet().stream()
                        .map(one -> row(name(one.getKey(), rows), id(one.getKey()), one.getValue(), across))
                        .toList(),
                row(Words.text("figure.total"), null, cells, across));
    }

    /** Months by the calendar; others by what they amount to, with the rest at the end. */
    private static List<Mark> columnsOf(List<SpendingCell> cells, Dimension columns) {
        Map<Mark, BigDecimal> sizes = cells.stream()
                .collect(Collectors.groupingBy(
                        SpendingCell::column,
                        LinkedHashMap::new,
                        Collectors.reducing(BigDecimal.ZERO, SpendingCell::amount, BigDecimal::add)));
        Comparator<Mark> order = columns == Dimension.MONTH
                ? Comparator.comparing(Mark::key)
                : Comparator.<Mark, Boolean>comparing(mark -> mark.key().equals(Mark.OTHER))
                        .thenComparing(sizes::get, Comparator.reverseOrder());
        return sizes.keySet().stream().sorted(order).toList();
    }

    private static Row row(String name, UUID id, List<SpendingCell> cells, List<Mark> across) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Mark mark : across) {
            Optional<BigDecimal> amount = cells.stream()
                    .filter(cell -> cell.column().equals(mark))
                    .map(SpendingCell::amount)
                    .reduce(BigDecimal::add);
            amounts.add(amount.orElse(null));
        }
        boolean planned = cells.stream().allMatch(cell -> cell.planned() != null);
        return new Row(
                name,
                id,
                amounts,
                sum(cells, SpendingCell::amount),
                sum(cells, SpendingCell::before),
                planned ? sum(cells, SpendingCell::planned) : null);
    }

    private static BigDecimal sum(List<SpendingCell> cells, Function<SpendingCell, BigDecimal> figure) {
        return cells.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static UUID id(Mark mark) {
        // Ids alone have that length: the others are words and months.
        return mark.key().length() == 36 ? UUID.fromString(mark.key()) : null;
    }

    private static String name(Mark mark, Dimension dimension) {
        if (mark.key().equals(Mark.NONE)) {
            return Words.text("spending.none");
        }
        if (mark.key().equals(Mark.OTHER)) {
            return Words.text("spending.other");
        }
        return switch (dimension) {
            case MONTH -> Words.month(YearMonth.parse(mark.key()));
            case PAYMENT_METHOD -> Words.word(PaymentMethod.valueOf(constant(mark)));
            case STATUS -> Words.word(ExpenseStatus.valueOf(constant(mark)));
            case BUDGET, CATEGORY, DEPARTMENT, VENDOR -> mark.name();
        };
    }

    private static String constant(Mark mark) {
        return mark.key().toUpperCase(Locale.ROOT);
    }

    /** The largest rows, or all months, beside what they were before. */
    public String chart() {
        BarsChart chart = new BarsChart("spending.spent", "spending.before");
        rows.stream().limit(BARS_MAX).forEach(row -> chart.add(row.name(), row.amount(), row.before()));
        return chart.json();
    }
}
