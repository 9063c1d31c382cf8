package org.budgeting.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /**
     * Splits in proportion to {@code weights} to the smallest unit of the currency; the sum of the parts is this amount
     * (M3). The units that do not divide go to the largest remainders, of equal ones to the first (Hamilton's method).
     *
     * @param weights not negative, not all zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must be above zero together: " + weights);
        }
        int scale = Math.max(decimals(currency), amount.stripTrailingZeros().scale());
        BigDecimal units = amount.abs().movePointRight(scale);
        List<BigDecimal[]> quotas = weights.stream()
                .map(weight -> units.multiply(weight).divideAndRemainder(whole))
                .toList();
        int rest = units.subtract(quotas.stream().map(quota -> quota[0]).reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        Set<Integer> favoured = IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> quotas.get(part)[1])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(rest)
                .collect(Collectors.toSet());
        BigDecimal sign = BigDecimal.valueOf(amount.signum());
        return IntStream.range(0, quotas.size())
                .mapToObj(part -> quotas.get(part)[0].add(favoured.contains(part) ? BigDecimal.ONE : BigDecimal.ZERO))
                .map(share -> new Money(share.multiply(sign).movePointLeft(scale), currency))
                .toList();
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
