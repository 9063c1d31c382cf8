package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;

/** A budget for tests: {@code aBudget().of("500.00", "EUR").approved()}. Runs through 2026 unless told otherwise. */
final class ABudget {

    private static final Instant MADE = Instant.parse("2026-01-02T09:00:00Z");

    private final List<NewBudget.PlannedLine> lines = new ArrayList<>();
    private String name = "Marketing 2026";
    private BigDecimal amount = new BigDecimal("1000");
    private String currency = "EUR";
    private LocalDate start = LocalDate.of(2026, 1, 1);
    private LocalDate end = LocalDate.of(2026, 12, 31);
    private Control control;
    private BigDecimal targetRoi;
    private BigDecimal targetCpa;

    static ABudget aBudget() {
        return new ABudget();
    }

    ABudget named(String other) {
        this.name = other;
        return this;
    }

    ABudget of(String sum, String inCurrency) {
        this.amount = sum == null ? null : new BigDecimal(sum);
        this.currency = inCurrency;
        return this;
    }

    ABudget from(String first, String last) {
        this.start = LocalDate.parse(first);
        this.end = LocalDate.parse(last);
        return this;
    }

    ABudget with(Control other) {
        this.control = other;
        return this;
    }

    ABudget line(UUID category, String sum) {
        lines.add(new NewBudget.PlannedLine(category, new BigDecimal(sum)));
        return this;
    }

    ABudget aiming(String roi, String cpa) {
        this.targetRoi = new BigDecimal(roi);
        this.targetCpa = new BigDecimal(cpa);
        return this;
    }

    NewBudget planned() {
        return new NewBudget(
                name,
                null,
                BudgetType.ANNUAL,
                amount,
                currency,
                start,
                end,
                null,
                null,
                null,
                control == null ? null : ControlPolicy.of(control),
                false,
                targetRoi,
                targetCpa,
                lines);
    }

    Budget draft() {
        return new Budget(planned(), "ann", MADE);
    }

    Budget submitted() {
        Budget budget = draft();
        budget.submit(MADE);
        return budget;
    }

    Budget approved() {
        Budget budget = submitted();
        budget.approve("bob", MADE);
        return budget;
    }
}
