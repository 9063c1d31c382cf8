package org.budgeting.web.variances;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.variances.RateVariance;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A variance that is told apart by what it came of, as it is answered. */
@Schema(
        name = "RateVariance",
        description =
                "The variance of a category in a month in which something was paid in another currency: rate_variance + volume_price_variance is variance.")
public record RateVarianceView(
        @Schema(example = "GBP") String currency,
        UUID category,
        @Schema(example = "Print") String categoryName,
        @Schema(example = "2026-04") YearMonth month,
        @Schema(example = "1000.00") String planned,

        @Schema(description = "Actual and committed, of every currency.", example = "1160.00")
        String used,

        @Schema(description = "Above zero if more was used than planned.", example = "160.00")
        String variance,

        @Schema(
                nullable = true,
                description = "What came of rates that are not the budget's; null unless it has one for each currency.",
                example = "40.00")
        String rateVariance,

        @Schema(
                nullable = true,
                description = "What came of volumes and prices: used at budget rates, less the plan.",
                example = "120.00")
        String volumePriceVariance,

        List<PaidView> paid) {

    /** What was paid in one other currency. */
    @Schema(name = "PaidInOtherCurrency", description = "What was paid in one other currency.")
    public record PaidView(
            @Schema(example = "EUR") String currency,
            @Schema(example = "1000.00") String original,

            @Schema(description = "As it was converted when it was recorded.", example = "900.00")
            String used,

            @Schema(
                    nullable = true,
                    description = "What a unit of it came to, all taken together; null if nothing is left of it.",
                    example = "0.9")
            String actualRate,

            @Schema(nullable = true, description = "What a unit of it was planned to come to.", example = "0.86")
            String budgetRate,

            @Schema(nullable = true, example = "860.00") String atBudgetRate,

            @Schema(nullable = true, description = "original × (actual_rate − budget_rate).", example = "40.00")
            String rateVariance) {}

    static RateVarianceView of(RateVariance one) {
        String currency = one.budgetCurrency();
        return new RateVarianceView(
                currency,
                one.category(),
                one.categoryName(),
                one.month(),
                Amounts.shown(one.planned(), currency),
                Amounts.shown(one.used(), currency),
                Amounts.shown(one.amount(), currency),
                Amounts.shown(one.ofRates(), currency),
                Amounts.shown(one.ofVolumesAndPrices(), currency),
                one.paid().stream()
                        .map(paid -> new PaidView(
                                paid.currency(),
                                Amounts.shown(paid.original(), paid.currency()),
                                Amounts.shown(paid.used(), currency),
                                Amounts.plain(paid.actualRate()),
                                Amounts.plain(paid.budgetRate()),
                                Amounts.shown(paid.atBudgetRate(), currency),
                                Amounts.shown(paid.rateVariance(), currency)))
                        .toList());
    }
}
