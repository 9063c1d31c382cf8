package org.budgeting.web.approvals;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.budgets.BudgetSummary;

/**
 * A budget that waits for a decision, and its effect.
 *
 * @param approvedBefore what the department (all, for a budget without one) has approved for the same days
 * @param approvedAfter the same after an approval
 * @param peers names of the approved budgets that it would stand beside
 */
public record WaitingBudget(
        ApprovalItem item,
        BudgetSummary budget,
        BigDecimal approvedBefore,
        BigDecimal approvedAfter,
        List<String> peers) {

    static WaitingBudget of(ApprovalItem item, BudgetSummary budget, Peers peers) {
        List<BudgetSummary> beside = peers.of(budget);
        BigDecimal before =
                beside.stream().map(peer -> peer.funds().approved()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WaitingBudget(
                item,
                budget,
                before,
                before.add(budget.amount()),
                beside.stream().map(BudgetSummary::name).toList());
    }
}
