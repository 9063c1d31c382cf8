package org.budgeting.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * An amount in an ISO 4217 currency. Kept with four decimals (M1); what people see has the currency's own.
 *
 * <p>Sums of two currencies are refused: a conversion is a business event with a rate, a date and a source (M2), never
 * arithmetic.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int STORED_DECIMALS = 4;

    public Money {
        Objects.requireNonNull(currency);
        amount = amount.setScale(STORED_DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** The amount with the currency's own number of decimals, rounded half up if it has more. */
    public BigDecimal shown() {
        return amount.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /**
     * Splits into equal parts to the smallest unit of the currency; the sum of the parts is this amount (M3). The units
     * that do not divide go to the first parts, one each.
     */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be positive: " + parts);
        }
        int scale = Math.max(decimals(currency), amount.stripTrailingZeros().scale());
        BigInteger units = amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger[] shareAndRest = units.divideAndRemainder(BigInteger.valueOf(parts));
        int rest = shareAndRest[1].intValueExact();
        List<Money> shares = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            BigInteger extra = part < Math.abs(rest) ? BigInteger.valueOf(Integer.signum(rest)) : BigInteger.ZERO;
            shares.add(new Money(new BigDecimal(shareAndRest[0].add(extra), scale), currency));
        }
        return shares;
    }

    /** The number of decimals that people write in this currency: 2 for EUR, 0 for JPY. */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    @Override
    public String toString() {
        return shown().toPlainString() + " " + currency.getCurrencyCode();
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
        }
        return other.amount;
    }
}
