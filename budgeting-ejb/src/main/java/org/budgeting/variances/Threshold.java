package org.budgeting.variances;

import java.math.BigDecimal;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/**
 * From where on a variance has to be explained (V2). Pure.
 *
 * @param percent of what was planned, 0 to 1000; nothing planned makes any share exceeded
 * @param minimum amount in {@code currency}. A budget in another currency is measured by the share alone: without a
 *     rate amounts of two currencies cannot be compared (M2)
 * @param currency of the tenant's books
 */
public record Threshold(BigDecimal percent, BigDecimal minimum, String currency) {

    private static final BigDecimal PERCENT_MAX = new BigDecimal("1000");
    private static final int PERCENT_DECIMALS_MAX = 2;

    static Threshold usual(String currency) {
        return new Threshold(BigDecimal.TEN, new BigDecimal("500"), currency);
    }

    void check() {
        var check = new InvalidInput.Check()
                .refuseIf(
                        percent == null || percent.signum() < 0 || percent.compareTo(PERCENT_MAX) > 0,
                        "percent",
                        "out-of-range",
                        "Give a percentage from 0 to " + PERCENT_MAX + ".")
                .refuseIf(
                        percent != null && percent.stripTrailingZeros().scale() > PERCENT_DECIMALS_MAX,
                        "percent",
                        "too-many-decimals",
                        "At most " + PERCENT_DECIMALS_MAX + " decimals are kept.")
                .refuseIf(
                        minimum != null && minimum.signum() < 0,
                        "minimum",
                        "negative",
                        "The amount must not be below zero.");
        MoneyInput.checkAmount(check, "minimum", minimum, currency);
        check.done();
    }

    /** Whether this much more or less than {@code planned}, in {@code in}, is more than may pass without a word. */
    boolean isExceededBy(BigDecimal variance, BigDecimal planned, String in) {
        boolean byShare = variance.abs().compareTo(share().multiply(planned.abs())) > 0;
        boolean byAmount = !in.equals(currency) || variance.abs().compareTo(minimum) > 0;
        return byShare && byAmount;
    }

    /** The percentage as a share: 0.1 for ten percent. */
    BigDecimal share() {
        return percent.movePointLeft(2);
    }
}
