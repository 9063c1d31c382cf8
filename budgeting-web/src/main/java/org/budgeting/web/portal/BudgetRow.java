package org.budgeting.web.portal;

import java.math.BigDecimal;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.funds.Funds;
import org.budgeting.recommendations.BudgetHealth;

/**
 * A budget as the lists show it.
 *
 * @param health null until Pecunia has judged it
 */
public record BudgetRow(BudgetSummary budget, BudgetHealth health) {

    /** Spending against plan and time; null before approval, when nothing can be spent. */
    public Burn getBurn() {
        return budget.approvedAt() == null ? null : burn(budget.funds(), budget.elapsed());
    }

    /** What a person wants to know of it: the stage until it is approved, then the status. */
    public Enum<?> getState() {
        return isOpen() || budget.stage() == BudgetStage.ARCHIVED ? budget.status() : budget.stage();
    }

    public boolean isOpen() {
        return budget.stage() == BudgetStage.APPROVED;
    }

    public static Burn burn(Funds funds, BigDecimal elapsed) {
        return new Burn(funds.approved(), funds.actual(), funds.committed(), funds.reserved(), elapsed);
    }
}
