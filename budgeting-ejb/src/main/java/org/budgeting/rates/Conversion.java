package org.budgeting.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.RoundingQueryBuilder;
import org.budgeting.money.Money;

/**
 * An amount that became one of another currency, and by what (M2): {@code converted} is {@code original} times
 * {@code rate}, rounded half up to the decimals of its currency. Parts of a whole come to the whole, each within a unit
 * of that.
 *
 * @param date the day of the rate; of two that are crossed, the older
 */
public record Conversion(Money original, Money converted, BigDecimal rate, LocalDate date, RateSource source) {

    /** More digits than a rate that somebody gives can have. */
    static final BigDecimal RATE_LIMIT = new BigDecimal("1000000000000");

    static final int RATE_DECIMALS_MAX = 10;

    // Moneta's own context has 16 digits, fewer than a million million at four decimals times a rate.
    private static final MonetaryContext ALL_DIGITS = MonetaryContextBuilder.of(org.javamoney.moneta.Money.class)
            .setPrecision(0)
            .build();

    /** By this rate, whatever others say. */
    public static Conversion by(BigDecimal rate, Money original, Currency to, LocalDate date, RateSource source) {
        return new Conversion(original, rounded(original.amount().multiply(rate), to), rate, date, source);
    }

    /** The same rate with another amount, as refunds and corrections have it. */
    public Conversion of(Money other) {
        return by(rate, other, converted.currency(), date, source);
    }

    /** The same original, taken to come to this; for parts of a whole that is converted once. */
    public Conversion comingTo(Money share) {
        return new Conversion(original, share, rate, date, source);
    }

    /** Its parts, which come to what the whole came to (M3). */
    public List<Conversion> split(List<Money> originals) {
        List<Money> shares = converted.split(
                originals.stream().map(part -> part.amount().abs()).toList());
        return IntStream.range(0, originals.size())
                .mapToObj(part -> new Conversion(originals.get(part), shares.get(part), rate, date, source))
                .toList();
    }

    /** The other way, with the same rate. */
    public Conversion negated() {
        return new Conversion(original.negated(), converted.negated(), rate, date, source);
    }

    private static Money rounded(BigDecimal exact, Currency currency) {
        MonetaryAmount amount =
                org.javamoney.moneta.Money.of(exact, Monetary.getCurrency(currency.getCurrencyCode()), ALL_DIGITS);
        // Where nobody says otherwise, JavaMoney rounds half to even.
        MonetaryAmount rounded = amount.with(Monetary.getRounding(RoundingQueryBuilder.of()
                .setScale(Money.decimals(currency))
                .set(RoundingMode.HALF_UP)
                .build()));
        return new Money(rounded.getNumber().numberValueExact(BigDecimal.class), currency);
    }

    static boolean isRate(BigDecimal rate) {
        return rate.signum() > 0
                && rate.compareTo(RATE_LIMIT) < 0
                && rate.stripTrailingZeros().scale() <= RATE_DECIMALS_MAX;
    }
}
