package org.budgeting.web.budgets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.Recommendation;
import org.budgeting.variances.LargestVariance;
import org.budgeting.web.recommendations.RecommendationView;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One budget at a glance, as it is answered. */
@Schema(name = "BudgetSummary", description = "One budget at a glance, in its currency.")
public record BudgetGlanceView(
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,
        @Schema(example = "GBP") String currency,
        BudgetView.FundsView funds,

        @Schema(description = "Share of its days that have passed, in percent.", example = "88.8")
        String elapsedPercent,

        @Schema(description = "What would be used by now if it were spent evenly over its days.", example = "10684.93")
        String expected,

        @Schema(nullable = true, description = "0 to 100; null until Pecunia judged it.", example = "84")
        Integer pecuniaHealthScore,

        @Schema(nullable = true, description = "low, medium or high.", example = "low")
        String pecuniaRiskLevel,

        @Schema(
                description =
                        "Categories that stray furthest from their plan in the months that have ended; at most five.")
        List<OverviewView.StrayedView> topVariances,

        List<RecommendationView> recommendations,

        @Schema(nullable = true, description = "Only where `since` asks for it.")
        ChangesView changes) {

    static BudgetGlanceView of(
            BudgetSummary budget, Optional<BudgetHealth> health, List<LargestVariance> strayed, ChangesView changes) {
        BigDecimal expected = budget.funds().approved().multiply(budget.elapsed());
        return new BudgetGlanceView(
                budget.id(),
                budget.name(),
                budget.currency(),
                BudgetView.FundsView.of(budget.funds(), budget.currency()),
                Amounts.plain(budget.elapsed().movePointRight(2)),
                Amounts.shown(expected, budget.currency()),
                health.map(one -> one.answer().score()).orElse(null),
                health.map(one -> one.answer().risk()).orElse(null),
                strayed.stream().map(OverviewView.StrayedView::of).toList(),
                health.stream()
                        .flatMap(one -> one.answer().advice().stream()
                                .map(advice -> new Recommendation(
                                        budget.id(), budget.name(), budget.currency(), advice, one.asOf())))
                        .map(RecommendationView::of)
                        .toList(),
                changes);
    }
}
