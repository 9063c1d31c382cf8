package org.budgeting.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** What {@code part} is of {@code whole}, in percent with one decimal; null if the whole is nothing. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole.abs(), 1, RoundingMode.HALF_UP);
    }
}
