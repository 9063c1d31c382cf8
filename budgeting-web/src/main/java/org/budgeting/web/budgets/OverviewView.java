package org.budgeting.web.budgets;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetsOverview;
import org.budgeting.recommendations.OverallHealth;
import org.budgeting.variances.Cause;
import org.budgeting.variances.ExplanationDetails;
import org.budgeting.variances.LargestVariance;
import org.budgeting.web.recommendations.RecommendationView;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All living budgets at a glance, as they are answered. */
@Schema(
        name = "BudgetsSummary",
        description = "All living budgets at a glance. Amounts are never added across currencies.")
public record OverviewView(
        @Schema(description = "The fiscal year whose budgets these are, or all.", example = "2026")
        String year,

        @Schema(description = "How many budgets stand at each status.")
        Map<BudgetStatus, Long> counts,

        @Schema(description = "The approved budgets, one entry a currency, the largest first.")
        List<TotalsView> totals,

        @Schema(description = "The mean of Pecunia's scores, weighted by what is approved.")
        HealthView health,

        @Schema(
                description =
                        "Where the months that have ended stray furthest from their plan, by budget and category; at most five"
                                + " in each currency, the furthest first.")
        List<StrayedView> topVariances,

        @Schema(description = "The most urgent advice of all, at most five pieces.")
        List<RecommendationView> recommendations,

        @Schema(nullable = true, description = "Only where `since` asks for it.")
        ChangesView changes) {

    /** The health of many budgets in one figure. */
    @Schema(name = "OverallHealth", description = "The health of many budgets in one figure.")
    public record HealthView(
            @Schema(nullable = true, description = "0 to 100; null while no budget is judged.", example = "84")
            Integer score,

            @Schema(nullable = true, description = "excellent, good, moderate or critical.", example = "good")
            String grade,

            @Schema(description = "How many budgets it comes from.", example = "12")
            int judged) {

        static HealthView of(OverallHealth health) {
            return new HealthView(health.score(), health.grade(), health.judged());
        }
    }

    /** What a category of a budget used against its plan. */
    @Schema(
            name = "TopVariance",
            description = "What a category of a budget used in all its months that have ended, against their plan.")
    public record StrayedView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            @Schema(example = "GBP") String currency,
            UUID category,
            @Schema(example = "Print") String categoryName,
            @Schema(example = "10000.00") String planned,

            @Schema(description = "Actual and committed.", example = "11612.50")
            String used,

            @Schema(description = "Above zero if more was used than planned.", example = "1612.50")
            String variance,

            @Schema(nullable = true, description = "Of what was planned; null if nothing was.", example = "16.1")
            String percent,

            @Schema(nullable = true, description = "As it was explained last; null if nobody did.", example = "price")
            Cause cause,

            @Schema(nullable = true, description = "In the words of whoever explained it.")
            String explanation) {

        static StrayedView of(LargestVariance variance) {
            String currency = variance.currency();
            ExplanationDetails explained = variance.explanation();
            return new StrayedView(
                    variance.budget(),
                    variance.budgetName(),
                    currency,
                    variance.category(),
                    variance.categoryName(),
                    Amounts.shown(variance.planned(), currency),
                    Amounts.shown(variance.used(), currency),
                    Amounts.shown(variance.amount(), currency),
                    Amounts.plain(variance.percent()),
                    explained == null ? null : explained.cause(),
                    explained == null ? null : explained.text());
        }
    }

    /** The approved budgets of one currency. */
    @Schema(name = "BudgetsTotals", description = "The approved budgets of one currency.")
    public record TotalsView(
            @Schema(example = "GBP") String currency,
            BudgetView.FundsView funds,

            @Schema(
                    description = "What would be used by now if every budget were spent evenly over its days.",
                    example = "10684.93")
            String expected,

            List<MonthView> months,
            List<CategoryView> categories) {

        static TotalsView of(BudgetsOverview.Totals totals) {
            String currency = totals.currency();
            return new TotalsView(
                    currency,
                    BudgetView.FundsView.of(totals.funds(), currency),
                    Amounts.shown(totals.expected(), currency),
                    totals.months().stream()
                            .map(month -> new MonthView(
                                    month.month(),
                                    Amounts.shown(month.planned(), currency),
                                    Amounts.shown(month.committed(), currency),
                                    Amounts.shown(month.actual(), currency)))
                            .toList(),
                    totals.categories().stream()
                            .map(category -> new CategoryView(
                                    category.category(),
                                    category.categoryName(),
                                    Amounts.shown(category.planned(), currency),
                                    Amounts.shown(category.committed(), currency),
                                    Amounts.shown(category.actual(), currency)))
                            .toList());
        }
    }

    /** Planned and used in one month. */
    @Schema(name = "MonthTotal", description = "Planned and used in one month.")
    public record MonthView(
            @Schema(example = "2026-04") YearMonth month,
            @Schema(example = "1000.00") String planned,
            @Schema(example = "0.00") String committed,
            @Schema(example = "871.20") String actual) {}

    /** Planned and used of one category. */
    @Schema(name = "CategoryTotal", description = "Planned and used of one category.")
    public record CategoryView(
            UUID category,
            @Schema(example = "Marketing") String categoryName,
            @Schema(example = "12000.00") String planned,
            @Schema(example = "250.00") String committed,
            @Schema(example = "4310.75") String actual) {}
}
