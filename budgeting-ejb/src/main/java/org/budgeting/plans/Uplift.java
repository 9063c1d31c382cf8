package org.budgeting.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;

/** A percentage that is added to amounts; each is rounded once, half up, to the smallest unit of the currency. Pure. */
record Uplift(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000);

    /** @throws InvalidInput on {@code upliftPercent} unless it is above -100 and at most 1000 with two decimals */
    static Uplift of(BigDecimal percent) {
        if (percent.compareTo(HUNDRED.negate()) <= 0
                || percent.compareTo(MAX) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw InvalidInput.of(
                    "upliftPercent",
                    "not-a-percentage",
                    "Write a percentage above -100 and up to 1000 with at most two decimals.");
        }
        return new Uplift(percent);
    }

    BigDecimal on(BigDecimal amount, Currency currency) {
        return on(amount, 1, currency);
    }

    /** On the {@code parts}th part of an amount. */
    BigDecimal on(BigDecimal amount, int parts, Currency currency) {
        return amount.multiply(HUNDRED.add(percent))
                .divide(HUNDRED.multiply(BigDecimal.valueOf(parts)), Money.decimals(currency), RoundingMode.HALF_UP);
    }
}
