package org.budgeting.web.budgets;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetsOverview;
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
        List<TotalsView> totals) {

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

    static OverviewView of(String year, BudgetsOverview overview) {
        return new OverviewView(
                year,
                overview.counts(),
                overview.totals().stream().map(TotalsView::of).toList());
    }
}
