package org.budgeting.categories;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a change of the tree does to a budget that binds others.
 *
 * @param leftBefore what it has left now, in {@code currency}
 * @param leftAfter what it would have left
 * @param closedMonths months of which it goes on counting what it counts, because they are closed
 */
public record LimitEffect(
        UUID budget,
        String name,
        String currency,
        BigDecimal leftBefore,
        BigDecimal leftAfter,
        List<YearMonth> closedMonths) {

    /** Whether it would be broken by this, or broken further. */
    public boolean isBroken() {
        return leftAfter.signum() < 0 && leftAfter.compareTo(leftBefore) < 0;
    }
}
