package org.budgeting.reports;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import org.budgeting.reports.BudgetStatement.Budget;
import org.budgeting.reports.BudgetStatement.Line;
import org.budgeting.reports.BudgetStatement.MonthFigures;
import org.budgeting.reports.BudgetStatement.Signature;

/**
 * One statement as the text that the reports place on paper. The reports only lay out: whatever is calculated, worded
 * or formatted happens here.
 */
final class StatementSheet {

    private static final int DESCRIPTION_CHARS_MAX = 600;

    private final BudgetStatement statement;
    private final StatementPrinter.Sheets sheets;
    private final Locale locale;
    private final Labels labels;
    private final Figures figures;
    private final List<MonthFigures> phasing;
    private final YearMonth knownUntil;

    StatementSheet(BudgetStatement statement, StatementPrinter.Sheets sheets, Locale locale) {
        this.statement = statement;
        this.sheets = sheets;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.figures = new Figures(statement, locale);
        this.phasing = statement.phasing();
        this.knownUntil = statement.knownUntil();
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
        MonthMatrix months = new MonthMatrix(statement.lines(), phasing, knownUntil, figures, labels);
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
        parameters.put("matrix", months.isOfSix() ? sheets.matrixOfSix() : sheets.matrixOfTwelve());
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
            rows.add(categoryRow(labels.category(line.category()), line.planned(), line.actual(), planned, false));
        }
        rows.add(categoryRow(labels.text("matrix.all"), planned, statement.actual(), planned, true));
        return Rows.of(rows);
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

    private CumulativeChart chart() {
        return new CumulativeChart(
                phasing,
                statement.funds().amount(),
                knownUntil,
                figures::tick,
                month -> labels.date("shortMonth", month),
                new CumulativeChart.Legend(labels.text("chart.planned"), labels.text("chart.actual"), amountLabel()));
    }

    private String chartAlternative() {
        BigDecimal planned = BigDecimal.ZERO;
        for (MonthFigures month : phasing) {
            if (!month.month().isAfter(knownUntil)) {
                planned = planned.add(month.planned());
            }
        }
        return labels.text(
                "chart.alternative",
                month(knownUntil),
                figures.amount(planned),
                figures.amount(statement.actual()),
                statement.budget().currency().getCurrencyCode(),
                figures.amount(statement.funds().amount()));
    }

    private String amountLabel() {
        return labels.text(statement.approval().approved().isPresent() ? "funds.amount" : "funds.amount.notApproved");
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
}
