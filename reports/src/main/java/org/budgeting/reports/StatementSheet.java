package org.budgeting.reports;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.budgeting.reports.BudgetStatement.Budget;
import org.budgeting.reports.BudgetStatement.Line;
import org.budgeting.reports.BudgetStatement.MonthFigures;
import org.budgeting.reports.BudgetStatement.Signature;

/**
 * One statement as the text that the reports place on paper. The reports only lay out: whatever is calculated, worded or
 * formatted happens here.
 */
final class StatementSheet {

    private static final int ROWS_CLOSING = 2;
    private static final int DESCRIPTION_CHARS_MAX = 600;

    /** The widest figure, in characters, that a column of the twelve-month layout shows uncut. */
    private static final int NARROW_CHARS_MAX = 13;

    private final BudgetStatement statement;
    private final StatementPrinter.Sheets sheets;
    private final Locale locale;
    private final Labels labels;
    private final Figures figures;
    private final List<MonthFigures> phasing;

    StatementSheet(BudgetStatement statement, StatementPrinter.Sheets sheets, Locale locale) {
        this.statement = statement;
        this.sheets = sheets;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.figures = new Figures(statement, locale);
        this.phasing = statement.phasing();
    }

    String title() {
        return labels.text("statement") + ": " + labels.plain(statement.budget().name());
    }

    String subject() {
        return labels.text("statement.subject", period());
    }

    String creator() {
        return labels.text("creator");
    }

    String author() {
        return labels.plain(statement.tenant());
    }

    Map<String, Object> parameters() {
        Budget budget = statement.budget();
        Matrix months = new Matrix();
        Map<String, Object> parameters = new HashMap<>(Map.ofEntries(
                entry(JRParameter.REPORT_LOCALE, locale),
                entry(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle()),
                entry("tenant", labels.plain(statement.tenant())),
                entry("name", labels.plain(budget.name())),
                entry(
                        "description",
                        budget.description().isBlank() ? "" : labels.plain(shortened(budget.description()))),
                entry("department", labels.plain(budget.department())),
                entry("owner", labels.plain(budget.owner())),
                entry("type", labels.word("type", budget.type())),
                entry("status", labels.word("status", budget.status())),
                entry("period", period()),
                entry("currency", currency()),
                entry("submitted", signature(statement.approval().submitted(), "approval.notSubmitted")),
                entry("approved", signature(statement.approval().approved(), "approval.notApproved")),
                entry(
                        "made",
                        labels.text(
                                "made",
                                labels.moment(statement.made().at()),
                                labels.plain(statement.made().forUser())))));
        parameters.putAll(keyFigures());
        parameters.put("chart", chart());
        parameters.put("chartAlternative", chartAlternative());
        parameters.put("matrix", months.isWide() ? sheets.matrixOfSix() : sheets.matrixOfTwelve());
        parameters.put("phasing", months.phasing());
        parameters.put("categories", sheets.categories());
        parameters.put("categoryTotals", categoryTotals());
        parameters.put("lines", months.lines());
        parameters.put("isEmpty", statement.lines().isEmpty());
        return parameters;
    }

    private Map<String, Object> keyFigures() {
        BigDecimal amount = statement.funds().amount();
        Map<String, Object> tiles = new HashMap<>();
        tiles.put("amountLabel", amountLabel());
        tiles.put("amount", figures.amount(amount));
        tiles.put(
                "amountShare",
                labels.text("funds.currency", statement.budget().currency().getCurrencyCode()));
        Map.of(
                        "planned", statement.planned(),
                        "reserved", statement.funds().reserved(),
                        "committed", statement.funds().committed(),
                        "actual", statement.actual(),
                        "available", statement.available())
                .forEach((name, figure) -> {
                    tiles.put(name, figures.amount(figure));
                    tiles.put(name + "Share", labels.text("funds.share", figures.share(figure, amount)));
                });
        tiles.put(
                "health",
                statement
                        .health()
                        .map(health ->
                                labels.text("health.score", health.score(), labels.word("grade", health.grade())))
                        .orElseGet(() -> labels.text("health.none")));
        tiles.put(
                "healthAsOf",
                statement
                        .health()
                        .map(health -> labels.text("health.asOf", labels.date("shortDay", health.asOf())))
                        .orElse(""));
        return tiles;
    }

    private JRDataSource categoryTotals() {
        BigDecimal planned = statement.planned();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : statement.lines()) {
            rows.add(categoryRow(category(line), line.planned(), line.actual(), planned, false));
        }
        rows.add(categoryRow(labels.text("matrix.all"), planned, statement.actual(), planned, true));
        return source(rows);
    }

    private Map<String, Object> categoryRow(
            String category, BigDecimal planned, BigDecimal actual, BigDecimal allPlanned, boolean isTotal) {
        return new HashMap<>(Map.of(
                "category", category,
                "planned", figures.cell(planned),
                "share", figures.share(planned, allPlanned),
                "actual", figures.cell(actual),
                "variance", figures.cell(planned.subtract(actual)),
                "used", figures.share(actual, planned),
                "usage", new UsageBar(actual, planned),
                "isTotal", isTotal));
    }

    /** A total never stands alone on a page: it and the rows before it close the table together. */
    private static JRDataSource source(List<Map<String, Object>> rows) {
        int left = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Map<String, Object> row = rows.get(i);
            left = (boolean) row.get("isTotal") ? ROWS_CLOSING : left - 1;
            row.put("isClosing", left > 0);
        }
        return new JRMapCollectionDataSource(List.copyOf(rows));
    }

    private CumulativeChart chart() {
        return new CumulativeChart(
                phasing,
                statement.funds().amount(),
                statement.knownUntil(),
                figures::tick,
                month -> labels.date("shortMonth", month),
                new CumulativeChart.Legend(labels.text("chart.planned"), labels.text("chart.actual"), amountLabel()));
    }

    private String chartAlternative() {
        BigDecimal planned = BigDecimal.ZERO;
        for (MonthFigures month : phasing) {
            if (!month.month().isAfter(statement.knownUntil())) {
                planned = planned.add(month.planned());
            }
        }
        return labels.text(
                "chart.alternative",
                month(statement.knownUntil()),
                figures.amount(planned),
                figures.amount(statement.actual()),
                statement.budget().currency().getCurrencyCode(),
                figures.amount(statement.funds().amount()));
    }

    private String amountLabel() {
        return labels.text(statement.approval().approved().isPresent() ? "funds.amount" : "funds.amount.notApproved");
    }

    private String category(Line line) {
        return line.category().isBlank() ? labels.text("category.none") : labels.plain(line.category());
    }

    private String currency() {
        return labels.text(
                "currency",
                statement.budget().currency().getCurrencyCode(),
                statement.budget().currency().getDisplayName(locale));
    }

    private String period() {
        return labels.text(
                "period",
                labels.date("day", statement.budget().startsOn()),
                labels.date("day", statement.budget().endsOn()));
    }

    private String signature(Optional<Signature> signature, String otherwise) {
        return signature
                .map(signed -> {
                    ZonedDateTime at =
                            signed.at().atZoneSameInstant(statement.made().at().getZone());
                    return labels.text("approval.signature", labels.plain(signed.by()), labels.date("moment", at));
                })
                .orElseGet(() -> labels.text(otherwise));
    }

    private String month(YearMonth month) {
        return labels.date("month", month);
    }

    private static String shortened(String description) {
        return description.codePointCount(0, description.length()) <= DESCRIPTION_CHARS_MAX
                ? description
                : description.substring(0, description.offsetByCodePoints(0, DESCRIPTION_CHARS_MAX)) + "…";
    }

    /** Blocks of planned, actual and variance; the months run to the right, in bands of twelve or, when figures are wide, of six. */
    private final class Matrix {

        private final List<List<MonthFigures>> bands = new ArrayList<>();
        private final boolean isWide;
        private final int columns;

        Matrix() {
            isWide = Stream.of(
                                    phasing.stream().flatMap(m -> Stream.of(m.planned(), m.actual(), m.variance())),
                                    cumulative().flatMap(m -> Stream.of(m.planned(), m.actual(), m.variance())),
                                    statement.lines().stream()
                                            .flatMap(line -> Stream.of(line.planned(), line.actual())),
                                    statement.lines().stream()
                                            .flatMap(line -> line.months().stream())
                                            .flatMap(m -> Stream.of(m.planned(), m.actual(), m.variance())))
                            .flatMap(Function.identity())
                            .mapToInt(amount -> figures.amount(amount).length())
                            .max()
                            .orElse(0)
                    > NARROW_CHARS_MAX;
            columns = isWide ? 6 : 12;
            for (int from = 0; from < phasing.size(); from += columns) {
                bands.add(phasing.subList(from, Math.min(from + columns, phasing.size())));
            }
        }

        boolean isWide() {
            return isWide;
        }

        JRDataSource phasing() {
            Map<YearMonth, MonthFigures> since = new TreeMap<>();
            cumulative().forEach(month -> since.put(month.month(), month));
            List<Map<String, Object>> rows = new ArrayList<>();
            for (List<MonthFigures> band : bands) {
                Map<String, Object> inMonth = row("phasing", band, labels.text("phasing.month"), false);
                fill(inMonth, band, month -> month, true);
                rows.add(inMonth);
                Map<String, Object> cumulative = row("phasing", band, labels.text("phasing.cumulative"), false);
                fill(cumulative, band, month -> since.get(month.month()), false);
                rows.add(cumulative);
                inMonth.put("isClosing", false);
                cumulative.put("isClosing", false);
            }
            return new JRMapCollectionDataSource(List.copyOf(rows));
        }

        JRDataSource lines() {
            List<Map<YearMonth, MonthFigures>> byMonth = statement.lines().stream()
                    .map(line -> {
                        Map<YearMonth, MonthFigures> months = new TreeMap<>();
                        line.months().forEach(m -> months.merge(m.month(), m, MonthFigures::plus));
                        return months;
                    })
                    .toList();
            List<Map<String, Object>> rows = new ArrayList<>();
            for (List<MonthFigures> band : bands) {
                for (int i = 0; i < byMonth.size(); i++) {
                    Map<YearMonth, MonthFigures> months = byMonth.get(i);
                    Map<String, Object> row =
                            row("matrix", band, category(statement.lines().get(i)), false);
                    fill(row, band, m -> months.getOrDefault(m.month(), MonthFigures.none(m.month())), true);
                    rows.add(row);
                }
                Map<String, Object> total = row("matrix", band, labels.text("matrix.all"), true);
                fill(total, band, month -> month, true);
                rows.add(total);
            }
            return source(rows);
        }

        private Stream<MonthFigures> cumulative() {
            List<MonthFigures> sums = new ArrayList<>();
            MonthFigures before = MonthFigures.none(phasing.get(0).month());
            for (MonthFigures month : phasing) {
                before = month.plus(before);
                sums.add(before);
            }
            return sums.stream();
        }

        private Map<String, Object> row(String heading, List<MonthFigures> band, String name, boolean isTotal) {
            Map<String, Object> row = new HashMap<>();
            row.put("band", bands.indexOf(band));
            row.put(
                    "heading",
                    labels.text(
                            heading,
                            month(band.get(0).month()),
                            month(band.get(band.size() - 1).month())));
            long known = band.stream()
                    .filter(m -> !m.month().isAfter(statement.knownUntil()))
                    .count();
            row.put("known", (int) known);
            row.put(
                    "note",
                    known == band.size()
                            ? labels.text("matrix.note.known")
                            : labels.text("matrix.note", month(statement.knownUntil())));
            row.put("months", padded(band.stream().map(m -> month(m.month())).toList()));
            row.put("totalHeading", labels.text(bands.size() == 1 ? "matrix.total" : "matrix.subtotal"));
            row.put("name", name);
            row.put("isTotal", isTotal);
            return row;
        }

        /** A row of sums adds up to its last column; a row of running sums has no such column and ends where spend is known. */
        private void fill(
                Map<String, Object> row,
                List<MonthFigures> band,
                Function<MonthFigures, MonthFigures> figuresOf,
                boolean addsUp) {
            List<MonthFigures> months = band.stream().map(figuresOf).toList();
            MonthFigures total =
                    months.stream().reduce(MonthFigures.none(band.get(0).month()), (sum, month) -> sum.plus(month));
            put(row, "planned", months, MonthFigures::planned, total, addsUp, false);
            put(row, "actual", months, MonthFigures::actual, total, addsUp, !addsUp);
            put(row, "variance", months, MonthFigures::variance, total, addsUp, !addsUp);
        }

        private void put(
                Map<String, Object> row,
                String measure,
                List<MonthFigures> months,
                Function<MonthFigures, BigDecimal> amount,
                MonthFigures total,
                boolean addsUp,
                boolean endsWhereKnown) {
            YearMonth knownUntil = statement.knownUntil();
            row.put(
                    measure,
                    padded(months.stream()
                            .map(month -> endsWhereKnown && month.month().isAfter(knownUntil)
                                    ? ""
                                    : figures.cell(amount.apply(month)))
                            .toList()));
            row.put(measure + "Total", addsUp ? figures.cell(amount.apply(total)) : "");
        }

        private List<String> padded(List<String> cells) {
            List<String> row = new ArrayList<>(cells);
            row.addAll(Collections.nCopies(columns - cells.size(), ""));
            return row;
        }
    }
}
