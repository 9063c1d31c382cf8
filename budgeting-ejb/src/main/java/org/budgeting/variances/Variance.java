package org.budgeting.variances;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.money.Percent;

/**
 * What a category used in a month that has ended, against its plan; amounts in {@code currency} (V1). Pure.
 *
 * @param used actual and committed
 * @param above whether it exceeds the threshold
 * @param explanation the latest; null if there is none
 * @param due whether commentary is due: it is above the threshold, and nothing explains it as it stands now (V2, V3)
 */
public record Variance(
        UUID budget,
        String budgetName,
        String currency,
        UUID category,
        String categoryName,
        YearMonth month,
        BigDecimal planned,
        BigDecimal used,
        boolean above,
        ExplanationDetails explanation,
        boolean due) {

    /** Above zero if more was used than planned. */
    public BigDecimal amount() {
        return used.subtract(planned);
    }

    /** Of what was planned, with one decimal; null if nothing was. */
    public BigDecimal percent() {
        return Percent.of(amount(), planned);
    }

    static Variance unjudged(
            UUID budget,
            String budgetName,
            String currency,
            UUID category,
            String categoryName,
            YearMonth month,
            BigDecimal planned,
            BigDecimal used) {
        return new Variance(
                budget, budgetName, currency, category, categoryName, month, planned, used, false, null, false);
    }

    /**
     * The same, measured by the threshold and by what was said about it.
     *
     * @param open whether the budget still runs: nothing is due in one that was put away
     */
    Variance judged(Threshold threshold, ExplanationDetails latest, boolean open) {
        boolean exceeds = threshold.isExceededBy(amount(), planned, currency);
        boolean holds =
                latest != null && !threshold.isExceededBy(amount().subtract(latest.variance()), planned, currency);
        return new Variance(
                budget,
                budgetName,
                currency,
                category,
                categoryName,
                month,
                planned,
                used,
                exceeds,
                latest,
                open && exceeds && !holds);
    }
}
