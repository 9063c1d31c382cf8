package org.budgeting.variances;

import java.math.BigDecimal;
import java.util.UUID;
import org.budgeting.money.Percent;

/**
 * What a category of a budget used in all its months that have ended, against their plan; amounts in {@code currency}.
 *
 * @param used actual and committed
 * @param explanation the latest of one of these months; null if nobody said anything
 */
public record LargestVariance(
        UUID budget,
        String budgetName,
        String currency,
        UUID category,
        String categoryName,
        BigDecimal planned,
        BigDecimal used,
        ExplanationDetails explanation) {

    /** Above zero if more was used than planned. */
    public BigDecimal amount() {
        return used.subtract(planned);
    }

    /** Of what was planned, with one decimal; null if nothing was. */
    public BigDecimal percent() {
        return Percent.of(amount(), planned);
    }
}
