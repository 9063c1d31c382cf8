package org.budgeting.variances;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.money.Money;

/**
 * A variance of a category and month in which something was paid in another currency than the budget's, told apart by
 * what it came of (V5): rates, or volumes and prices. Amounts are in the budget's currency. Pure.
 *
 * <p>With the budget rate as the standard at which plans and managers are measured: D. R. Lessard, P. Lorange,
 * "Currency Changes and Management Control: Resolving the Centralization/Decentralization Dilemma", The Accounting
 * Review 52 (3), 1977, 628–637.
 *
 * @param used actual and committed, of every currency
 * @param paid what of it was paid in other currencies, by currency
 */
public record RateVariance(
        String budgetCurrency,
        UUID category,
        String categoryName,
        YearMonth month,
        BigDecimal planned,
        BigDecimal used,
        List<Paid> paid) {

    private static final int RATE_DECIMALS = 12;

    /**
     * What was paid in one other currency.
     *
     * @param original in that currency
     * @param used the same as it was converted when it was recorded
     * @param budgetRate what a unit of it was planned to come to; null if nobody said
     * @param atBudgetRate the same at that rate; null if there is none
     */
    public record Paid(
            String currency, BigDecimal original, BigDecimal used, BigDecimal budgetRate, BigDecimal atBudgetRate) {

        static Paid of(String currency, BigDecimal original, BigDecimal used, BigDecimal budgetRate, Currency budget) {
            return new Paid(
                    currency,
                    original,
                    used,
                    budgetRate,
                    budgetRate == null
                            ? null
                            : original.multiply(budgetRate).setScale(Money.decimals(budget), RoundingMode.HALF_UP));
        }

        /** What a unit of it came to, all taken together; null if nothing is left of what was paid. */
        public BigDecimal actualRate() {
            return original.signum() == 0 ? null : used.divide(original, RATE_DECIMALS, RoundingMode.HALF_UP);
        }

        /** original × (actual rate − budget rate); above zero if it became dearer. Null without a budget rate. */
        public BigDecimal rateVariance() {
            return budgetRate == null ? null : used.subtract(atBudgetRate);
        }
    }

    /** Above zero if more was used than planned. */
    public BigDecimal amount() {
        return used.subtract(planned);
    }

    /** What came of rates; null unless there is a budget rate for every currency. */
    public BigDecimal ofRates() {
        return paid.stream()
                .map(one -> Optional.ofNullable(one.rateVariance()))
                .reduce((first, second) -> first.flatMap(sum -> second.map(sum::add)))
                .flatMap(sum -> sum)
                .orElse(null);
    }

    /** What came of volumes and prices: what was used at budget rates, less the plan. The two come to the whole. */
    public BigDecimal ofVolumesAndPrices() {
        return ofRates() == null ? null : amount().subtract(ofRates());
    }
}
