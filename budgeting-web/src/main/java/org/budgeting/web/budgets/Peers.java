package org.budgeting.web.budgets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.storage.PageRequest;

/** The approved budgets that a new one would stand beside: same department, same currency, days in common. */
class Peers {

    private final BudgetService budgets;
    private final Map<UUID, List<BudgetSummary>> ofDepartment = new HashMap<>();

    Peers(BudgetService budgets) {
        this.budgets = budgets;
    }

    List<BudgetSummary> of(BudgetSummary budget) {
        return ofDepartment.computeIfAbsent(budget.department(), this::read).stream()
                .filter(peer -> peer.stage() == BudgetStage.APPROVED)
                .filter(peer -> peer.currency().equals(budget.currency()))
                .filter(peer -> !peer.endDate().isBefore(budget.startDate())
                        && !peer.startDate().isAfter(budget.endDate()))
                .toList();
    }

    private List<BudgetSummary> read(UUID department) {
        BudgetFilter filter = new BudgetFilter(Set.of(), Set.of(), department, null, null, null);
        return budgets.list(filter, PageRequest.first(PageRequest.MAX)).items();
    }
}
