package org.budgeting.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.budgeting.reports.BudgetStatement.Approval;
import org.budgeting.reports.BudgetStatement.Budget;
import org.budgeting.reports.BudgetStatement.Funds;
import org.budgeting.reports.BudgetStatement.Health;
import org.budgeting.reports.BudgetStatement.Line;
import org.budgeting.reports.BudgetStatement.Made;
import org.budgeting.reports.BudgetStatement.MonthFigures;
import org.budgeting.reports.BudgetStatement.Signature;

/** A year of a department's budget, told in its eighth month, unless said otherwise. */
final class AStatement {

    static final List<String> CATEGORIES = List.of(
            "Salaries and wages",
            "Agency and temporary staff",
            "Professional services",
            "Software and subscriptions",
            "Travel and accommodation",
            "Training",
            "Equipment",
            "Repairs and maintenance");

    private static final int[] SEASON = {82, 94, 106, 112, 97, 88, 118, 103, 91, 99, 106, 104};

    private String tenant = "Aurora Borough Council";
    private String name = "Adult social care, operating budget 2026/27";
    private String description =
            "Running costs of the eleven day centres and of the reablement teams, without capital.";
    private String department = "Adults and Communities";
    private String forUser = "Aoife Finch";
    private String currency = "GBP";
    private String amount = "1250000";
    private YearMonth first = YearMonth.of(2026, 4);
    private int months = 12;
    private ZonedDateTime madeAt = ZonedDateTime.of(2026, 11, 22, 12, 30, 0, 0, ZoneId.of("Europe/London"));
    private Optional<Health> health = Optional.of(new Health(84, "good", LocalDate.of(2026, 11, 21)));
    private Optional<Signature> approved =
            Optional.of(new Signature("Priya Raman", OffsetDateTime.parse("2026-03-20T15:42:00Z")));
    private List<Line> lines = new ArrayList<>();

    static AStatement aStatement() {
        return new AStatement();
    }

    AStatement of(String tenant) {
        this.tenant = tenant;
        return this;
    }

    AStatement named(String name) {
        this.name = name;
        return this;
    }

    AStatement described(String description) {
        this.description = description;
        return this;
    }

    AStatement department(String department) {
        this.department = department;
        return this;
    }

    AStatement forUser(String user) {
        this.forUser = user;
        return this;
    }

    AStatement amount(String amount, String currency) {
        this.amount = amount;
        this.currency = currency;
        return this;
    }

    AStatement startingIn(String month) {
        this.first = YearMonth.parse(month);
        return this;
    }

    AStatement over(int months) {
        this.months = months;
        return this;
    }

    AStatement approvedAt(String moment) {
        this.approved = Optional.of(new Signature("Priya Raman", OffsetDateTime.parse(moment)));
        return this;
    }

    AStatement notApproved() {
        this.approved = Optional.empty();
        this.health = Optional.empty();
        return this;
    }

    AStatement with(String category, Object... monthPlannedActual) {
        List<MonthFigures> figures = new ArrayList<>();
        for (int i = 0; i < monthPlannedActual.length; i += 3) {
            figures.add(new MonthFigures(
                    YearMonth.parse(monthPlannedActual[i].toString()),
                    new BigDecimal(monthPlannedActual[i + 1].toString()),
                    new BigDecimal(monthPlannedActual[i + 2].toString())));
        }
        lines.add(new Line(category, figures));
        return this;
    }

    AStatement with(List<Line> more) {
        lines.addAll(more);
        return this;
    }

    /** Planned and spent figures that look like a department's, the same on each run. */
    AStatement withCategories(int count) {
        BigDecimal share = new BigDecimal(amount)
                .multiply(new BigDecimal("0.96"))
                .divide(BigDecimal.valueOf(months), 4, RoundingMode.HALF_EVEN);
        BigDecimal weights = BigDecimal.valueOf((long) count * (count + 1) / 2);
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        for (int i = 0; i < count; i++) {
            String category = CATEGORIES.get(i % CATEGORIES.size())
                    + (i < CATEGORIES.size() ? "" : " " + (i / CATEGORIES.size() + 1));
            BigDecimal even =
                    share.multiply(BigDecimal.valueOf(count - i)).divide(weights, digits, RoundingMode.HALF_EVEN);
            List<MonthFigures> figures = new ArrayList<>();
            for (int m = 0; m < months; m++) {
                YearMonth month = first.plusMonths(m);
                boolean isKnown = !month.isAfter(YearMonth.from(madeAt));
                BigDecimal monthly = even.multiply(BigDecimal.valueOf(SEASON[m % 12]))
                        .divide(BigDecimal.valueOf(100), digits, RoundingMode.HALF_EVEN);
                int percent = SEASON[(m * 5 + i * 7) % 12] + (i == 1 ? 21 : i == 4 ? -9 : 0);
                BigDecimal actual = monthly.multiply(BigDecimal.valueOf(percent))
                        .divide(BigDecimal.valueOf(100), digits, RoundingMode.HALF_EVEN);
                figures.add(new MonthFigures(month, monthly, isKnown ? actual : BigDecimal.ZERO));
            }
            lines.add(new Line(category, figures));
        }
        return this;
    }

    BudgetStatement made() {
        return new BudgetStatement(
                tenant,
                new Budget(
                        name,
                        description,
                        "annual",
                        approved.isPresent() ? "active" : "pending",
                        department,
                        "Martin Okafor",
                        first.atDay(1),
                        first.plusMonths(months - 1L).atEndOfMonth(),
                        Currency.getInstance(currency)),
                new Funds(
                        new BigDecimal(amount),
                        lines.isEmpty() ? BigDecimal.ZERO : new BigDecimal("18250"),
                        lines.isEmpty() ? BigDecimal.ZERO : new BigDecimal("62400")),
                health,
                lines,
                new Approval(
                        Optional.of(new Signature("Martin Okafor", OffsetDateTime.parse("2026-03-12T09:05:00Z"))),
                        approved),
                new Made(madeAt, forUser));
    }
}
