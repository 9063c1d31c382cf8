package org.pecunia.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pecunia.forecasts.Frequency;
import org.pecunia.problems.Findings;

/** What a client tells about a budget to have it judged; nothing of it is believed before {@link #checked()}. */
@Schema(description = "The figures of one budget on one day. Amounts are decimal strings in the budget's currency.")
record HealthScoreRequest(
        @Schema(
                description = "The client's name for the budget, given back in the answer",
                required = true,
                maxLength = 200,
                examples = "019a8f6e-0b5c-7cc0-9f43-2f6c4e6f1a01")
        String budgetId,

        @Schema(description = "ISO 4217", required = true, examples = "GBP")
        String currency,

        @Schema(description = "What may be spent in all", required = true, examples = "12000.00")
        String amount,

        @Schema(description = "The first day", required = true, examples = "2016-04-01")
        String startDate,

        @Schema(description = "The last day, at most ten years later", required = true, examples = "2017-03-31")
        String endDate,

        @Schema(description = "The day up to which the figures are complete", required = true, examples = "2016-10-31")
        String asOf,

        @Schema(
                description = "Spent from the first day to `as_of`; negative when more came back than went out",
                required = true,
                examples = "7250.00")
        String actual,

        @Schema(description = "Promised and not yet spent", required = true, examples = "600.00")
        String committed,

        @Schema(description = "Asked for and not yet promised", required = true, examples = "250.00")
        String reserved,

        @Schema(
                description = "Month by month in order, from as far back as is known (months before `start_date` are"
                        + " history) to the last planned one. A month left out had no plan and no spend.",
                required = true,
                maxItems = HealthScoreRequest.MONTHS_MAX)
        List<Month> months) {

    static final int MONTHS_MAX = 600;
    private static final int ID_MAX = 200;
    private static final int YEARS_MAX = 10;

    /** One month of the budget or of its past. */
    @Schema(name = "BudgetMonth", description = "One month of the budget or of its past")
    record Month(
            @Schema(required = true, examples = "2016-04") String period,

            @Schema(description = "Planned for this month; none when absent", nullable = true, examples = "1000.00")
            String planned,

            @Schema(
                    description = "Spent in this month, up to `as_of`; none when absent",
                    nullable = true,
                    examples = "800.00")
            String actual) {}

    /** The budget in it, or a refusal that names every field at fault. */
    Budget checked() {
        Findings findings = new Findings();
        if (findings.present("/budget_id", budgetId) && (budgetId.isBlank() || budgetId.length() > ID_MAX)) {
            findings.add("/budget_id", "length", "The text has from 1 to " + ID_MAX + " characters.");
        }
        Currency known = knownCurrency(findings);
        BigDecimal total = Amounts.read(findings, "/amount", amount, false);
        LocalDate start = day(findings, "/start_date", startDate);
        LocalDate end = day(findings, "/end_date", endDate);
        LocalDate on = day(findings, "/as_of", asOf);
        if (start != null && end != null) {
            if (end.isBefore(start)) {
                findings.add("/end_date", "before_start", "The budget ends before it starts.");
            } else if (ChronoUnit.YEARS.between(start, end) >= YEARS_MAX) {
                findings.add("/end_date", "too_long", "A budget spans at most " + YEARS_MAX + " years.");
            }
        }
        if (start != null && on != null && on.isBefore(start.minusYears(YEARS_MAX))) {
            findings.add("/as_of", "too_early", "A budget is judged at most " + YEARS_MAX + " years before it starts.");
        }
        BigDecimal spent = Amounts.read(findings, "/actual", actual, true);
        BigDecimal promised = Amounts.read(findings, "/committed", committed, false);
        BigDecimal asked = Amounts.read(findings, "/reserved", reserved, false);
        TreeMap<YearMonth, Budget.Month> byMonth = byMonth(findings);
        findings.refuse();
        return new Budget(budgetId, new Amounts(known), total, start, end, on, spent, promised, asked, byMonth);
    }

    private Currency knownCurrency(Findings findings) {
        if (!findings.present("/currency", currency)) {
            return null;
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .orElseGet(() -> {
                    findings.add(
                            "/currency", "unknown_word", Findings.quoted(currency) + " is no currency of ISO 4217.");
                    return null;
                });
    }

    private static LocalDate day(Findings findings, String pointer, String text) {
        if (!findings.present(pointer, text)) {
            return null;
        }
        if (Frequency.DAILY.index(text).isEmpty()) {
            findings.add(
                    pointer, "format", Findings.quoted(text) + " is not a day such as 2016-04-30 from 1900 to 2199.");
            return null;
        }
        return LocalDate.parse(text);
    }

    private TreeMap<YearMonth, Budget.Month> byMonth(Findings findings) {
        TreeMap<YearMonth, Budget.Month> byMonth = new TreeMap<>();
        if (!findings.present("/months", months)) {
            return byMonth;
        }
        if (months.size() > MONTHS_MAX) {
            findings.add("/months", "too_many", "At most " + MONTHS_MAX + " months are taken.");
            return byMonth;
        }
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            String pointer = "/months/" + i;
            if (!findings.present(pointer, month) || !findings.present(pointer + "/period", month.period())) {
                continue;
            }
            YearMonth period = period(findings, pointer + "/period", month.period());
            BigDecimal planned = month.planned() == null
                    ? BigDecimal.ZERO
                    : Amounts.read(findings, pointer + "/planned", month.planned(), false);
            BigDecimal spent = month.actual() == null
                    ? BigDecimal.ZERO
                    : Amounts.read(findings, pointer + "/actual", month.actual(), true);
            if (period == null) {
                continue;
            }
            if (byMonth.containsKey(period)) {
                findings.add(pointer + "/period", "duplicate", period + " was already given.");
            } else if (!byMonth.isEmpty() && period.isBefore(byMonth.lastKey())) {
                findings.add(pointer + "/period", "unsorted", period + " comes before the month above it.");
            } else {
                byMonth.put(period, new Budget.Month(planned, spent));
            }
        }
        if (!byMonth.isEmpty() && ChronoUnit.MONTHS.between(byMonth.firstKey(), byMonth.lastKey()) >= MONTHS_MAX) {
            findings.add("/months", "too_long", "The months span more than " + MONTHS_MAX + " months.");
        }
        return byMonth;
    }

    private static YearMonth period(Findings findings, String pointer, String text) {
        OptionalLong month = Frequency.MONTHLY.index(text);
        if (month.isEmpty()) {
            findings.add(
                    pointer, "format", Findings.quoted(text) + " is not a month such as 2016-04 from 1900 to 2199.");
            return null;
        }
        return YearMonth.parse(text);
    }
}
