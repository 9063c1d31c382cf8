package org.budgeting.web.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.goals.GoalService;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.HealthService;
import org.budgeting.storage.Page;

/** Joins budgets with what Pecunia said of them and the goals that they pay for; two queries a page. */
@ApplicationScoped
class BudgetViews {

    @Inject
    private HealthService health;

    @Inject
    private GoalService goals;

    BudgetView of(BudgetDetails details) {
        UUID id = details.budget().id();
        return BudgetView.of(
                details, health.of(id).orElse(null), goals.linkedTo(List.of(id)).getOrDefault(id, List.of()));
    }

    Page<BudgetView> of(Page<BudgetSummary> page) {
        List<UUID> ids = page.items().stream().map(BudgetSummary::id).toList();
        Map<UUID, BudgetHealth> judged = health.of(ids);
        Map<UUID, List<UUID>> linked = goals.linkedTo(ids);
        return page.map(
                budget -> BudgetView.of(budget, judged.get(budget.id()), linked.getOrDefault(budget.id(), List.of())));
    }
}
