package org.budgeting.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import org.budgeting.reports.BudgetStatement.Line;
import org.budgeting.reports.BudgetStatement.MonthFigures;

/**
 * Blocks of planned, actual and variance; the months run to the right, in bands of twelve or, when figures are wide or
 * months few, of six.
 */
final class MonthMatrix {

    /** The widest figure, in characters, that a column of the twelve-month layout shows uncut. */
    private static final int NARROW_CHARS_MAX = 13;

    private final List<Line> lines;
    private final YearMonth knownUntil;
    private final Figures figures;
    private final Labels labels;
    private final List<MonthFigures> cumulative = new ArrayList<>();
    private final List<List<MonthFigures>> bands = new ArrayList<>();
    private final int columns;

    MonthMatrix(List<Line> lines, List<MonthFigures> phasing, YearMonth knownUntil, Figures figures, Labels labels) {
        this.lines = lines;
        this.knownUntil = knownUntil;
        this.figures = figures;
        this.labels = labels;
        MonthFigures before = MonthFigures.none(phasing.get(0).month());
        for (MonthFigures month : phasing) {
            before = month.plus(before);
            cumulative.add(before);
        }
        boolean fitsSix = phasing.size() <= 6;
        columns = fitsSix || charsMax(phasing) > NARROW_CHARS_MAX ? 6 : 12;
        for (int from = 0; from < phasing.size(); from += columns) {
            bands.add(phasing.subList(from, Math.min(from + columns, phasing.size())));
        }
    }

    boolean isOfSix() {
        return columns == 6;
    }

    /** All lines together: what each month costs, and what all months up to it cost. */
    JRDataSource phasing() {
        Map<YearMonth, MonthFigures> sinceStart = byMonth(cumulative);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<MonthFigures> band : bands) {
            rows.add(sums(row("phasing", band, labels.text("phasing.month"), false), band));
            rows.add(runningSums(
                    row("phasing", band, labels.text("phasing.cumulative"), false),
                    band.stream().map(month -> sinceStart.get(month.month())).toList()));
        }
        return Rows.of(rows);
    }

    /** Line by line, and their total. */
    JRDataSource lines() {
        List<Map<YearMonth, MonthFigures>> months =
                lines.stream().map(line -> byMonth(line.months())).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<MonthFigures> band : bands) {
            for (int i = 0; i < lines.size(); i++) {
                Map<YearMonth, MonthFigures> ofLine = months.get(i);
                rows.add(sums(
                        row("matrix", band, labels.category(lines.get(i).category()), false),
                        band.stream()
                                .map(month -> ofLine.getOrDefault(month.month(), MonthFigures.none(month.month())))
                                .toList()));
            }
            rows.add(sums(row("matrix", band, labels.text("matrix.all"), true), band));
        }
        return Rows.of(rows);
    }

    private Map<String, Object> row(String heading, List<MonthFigures> band, String name, boolean isTotal) {
        String first = labels.date("month", band.get(0).month());
        String last = labels.date("month", band.get(band.size() - 1).month());
        long known = band.stream().filter(this::isKnown).count();
        Map<String, Object> row = new HashMap<>();
        row.put("band", bands.indexOf(band));
        row.put("heading", labels.text(heading, first.equals(last) ? first : labels.text("period", first, last)));
        row.put(
                "note",
                known == band.size()
                        ? labels.text("matrix.note.known")
                        : labels.text("matrix.note", labels.date("month", knownUntil)));
        row.put("known", (int) known);
        row.put("months", padded(band, month -> labels.date("month", month.month())));
        row.put("totalHeading", labels.text(bands.size() == 1 ? "matrix.total" : "matrix.subtotal"));
        row.put("name", name);
        row.put("isTotal", isTotal);
        return row;
    }

    /** Adds up to its last column. */
    private Map<String, Object> sums(Map<String, Object> row, List<MonthFigures> months) {
        MonthFigures total =
                months.stream().reduce(MonthFigures.none(months.get(0).month()), (sum, month) -> sum.plus(month));
        row.put("planned", padded(months, month -> figures.cell(month.planned())));
        row.put("actual", padded(months, month -> figures.cell(month.actual())));
        row.put("variance", padded(months, month -> figures.cell(month.variance())));
        row.put("plannedTotal", figures.cell(total.planned()));
        row.put("actualTotal", figures.cell(total.actual()));
        row.put("varianceTotal", figures.cell(total.variance()));
        return row;
    }

    /** Has nothing to add up, and ends where spend is known. */
    private Map<String, Object> runningSums(Map<String, Object> row, List<MonthFigures> months) {
        row.put("planned", padded(months, month -> figures.cell(month.planned())));
        row.put("actual", padded(months, month -> isKnown(month) ? figures.cell(month.actual()) : ""));
        row.put("variance", padded(months, month -> isKnown(month) ? figures.cell(month.variance()) : ""));
        row.put("plannedTotal", "");
        row.put("actualTotal", "");
        row.put("varianceTotal", "");
        return row;
    }

    private boolean isKnown(MonthFigures month) {
        return !month.month().isAfter(knownUntil);
    }

    private List<String> padded(List<MonthFigures> months, Function<MonthFigures, String> cell) {
        List<String> cells = new ArrayList<>(months.stream().map(cell).toList());
        cells.addAll(Collections.nCopies(columns - cells.size(), ""));
        return cells;
    }

    private int charsMax(List<MonthFigures> phasing) {
        Stream<BigDecimal> totals = lines.stream()
                .flatMap(line ->
                        Stream.of(line.planned(), line.actual(), line.planned().subtract(line.actual())));
        Stream<BigDecimal> months = Stream.concat(
                        Stream.concat(phasing.stream(), cumulative.stream()),
                        lines.stream().flatMap(line -> byMonth(line.months()).values().stream()))
                .flatMap(month -> Stream.of(month.planned(), month.actual(), month.variance()));
        return Stream.concat(totals, months)
                .mapToInt(amount -> figures.amount(amount).length())
                .max()
                .orElse(0);
    }

    private static Map<YearMonth, MonthFigures> byMonth(List<MonthFigures> months) {
        Map<YearMonth, MonthFigures> sums = new TreeMap<>();
        months.forEach(month -> sums.merge(month.month(), month, MonthFigures::plus));
        return sums;
    }
}
