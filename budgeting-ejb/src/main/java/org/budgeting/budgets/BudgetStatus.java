package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Funds;

/** What people read on a budget. Nobody sets it: it follows from stage, dates and spending (B3). */
public enum BudgetStatus {
    ACTIVE,
    COMPLETED,
    PENDING,
    OVER_BUDGET,
    UNDER_BUDGET,
    ARCHIVED;

    /** A budget that ended with less than this share used was under budget rather than completed. */
    static final BigDecimal UNDER_BUDGET_SHARE = new BigDecimal("0.90");

    static BudgetStatus of(BudgetStage stage, Period period, Funds funds, LocalDate today) {
        if (stage == BudgetStage.ARCHIVED) {
            return ARCHIVED;
        }
        if (stage != BudgetStage.APPROVED) {
            return PENDING;
        }
        if (funds.used().compareTo(funds.approved()) > 0) {
            return OVER_BUDGET;
        }
        if (!today.isAfter(period.end())) {
            return ACTIVE;
        }
        return funds.used().compareTo(funds.approved().multiply(UNDER_BUDGET_SHARE)) < 0 ? UNDER_BUDGET : COMPLETED;
    }
}
