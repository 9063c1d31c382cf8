package org.budgeting.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a unit of one currency came to in another; of which two is known to whoever holds it.
 *
 * @param factor exact where it is given, with 34 digits where it is computed
 */
record Rate(LocalDate day, BigDecimal factor, RateSource source) {

    /** So many are kept of a rate that is computed; what is converted comes out of the rate as it is kept (ER3). */
    private static final int DECIMALS = 12;

    /** The other way. */
    Rate turned() {
        return new Rate(day, BigDecimal.ONE.divide(factor, MathContext.DECIMAL128), source);
    }

    /** From the quote of {@code first} to that of {@code second}, which have one base. Of the older day. */
    static Rate crossed(Rate first, Rate second) {
        return new Rate(
                first.day.isBefore(second.day) ? first.day : second.day,
                second.factor.divide(first.factor, MathContext.DECIMAL128),
                first.source == second.source ? first.source : RateSource.MANUAL);
    }

    boolean isByHand() {
        return source == RateSource.MANUAL;
    }

    /** As a conversion names it: one that is given stays as it is. */
    BigDecimal kept() {
        return factor.scale() <= DECIMALS ? factor : factor.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
