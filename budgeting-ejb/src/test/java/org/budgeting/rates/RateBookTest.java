package org.budgeting.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.budgeting.money.Money;
import org.junit.jupiter.api.Test;

class RateBookTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 17);

    private static final RateBook ECB = new RateBook(List.of(
            ecb("USD", FRIDAY, "1.1376"),
            ecb("USD", FRIDAY.minusDays(1), "1.1361"),
            ecb("GBP", FRIDAY, "0.8605"),
            ecb("JPY", FRIDAY.minusDays(1), "161.72")));

    @Test
    void the_newest_rate_holds_that_is_not_younger_and_at_most_ten_days_older_ER1() {
        assertThat(convert(ECB, "100", "EUR", "USD", FRIDAY.minusDays(1)).converted())
                .hasToString("113.61 USD");
        Conversion sunday = convert(ECB, "100", "EUR", "USD", FRIDAY.plusDays(2));
        assertThat(sunday.converted()).hasToString("113.76 USD");
        assertThat(sunday.date()).isEqualTo(FRIDAY);
        assertThat(sunday.source()).isEqualTo(RateSource.ECB);
        assertThat(sunday.original()).hasToString("100.00 EUR");
        assertThat(convert(ECB, "100", "EUR", "USD", FRIDAY.plusDays(10)).date())
                .isEqualTo(FRIDAY);
        assertThatThrownBy(() -> convert(ECB, "100", "EUR", "USD", FRIDAY.plusDays(11)))
                .isInstanceOf(RateMissing.class)
                .hasMessageContaining("EUR to USD of 2026-04-28");
        assertThatThrownBy(() -> convert(ECB, "100", "EUR", "USD", FRIDAY.minusDays(2)))
                .isInstanceOf(RateMissing.class);
        assertThatThrownBy(() -> convert(ECB, "100", "CHF", "USD", FRIDAY)).isInstanceOf(RateMissing.class);
    }

    @Test
    void rates_are_turned_round_and_crossed_through_the_euro_ER2() {
        Conversion turned = convert(ECB, "100", "USD", "EUR", FRIDAY);
        assertThat(turned.rate()).isEqualByComparingTo("0.879043600563");
        assertThat(turned.converted()).hasToString("87.90 EUR");
        Conversion crossed = convert(ECB, "100", "USD", "GBP", FRIDAY);
        assertThat(crossed.rate()).isEqualByComparingTo("0.756417018284");
        assertThat(crossed.converted()).hasToString("75.64 GBP");
        Conversion older = convert(ECB, "100000", "JPY", "GBP", FRIDAY);
        assertThat(older.date()).as("of two days the older").isEqualTo(FRIDAY.minusDays(1));
        assertThat(older.converted()).hasToString("532.09 GBP");
        assertThat(convert(ECB, "100.50", "GBP", "JPY", FRIDAY).converted()).hasToString("18888 JPY");
    }

    @Test
    void the_newest_goes_first_then_by_hand_then_as_it_stands_ER2() {
        RateBook book = new RateBook(List.of(
                ecb("USD", FRIDAY, "1.1376"),
                ecb("GBP", FRIDAY, "0.8605"),
                byHand("EUR", "USD", FRIDAY, "1.2"),
                byHand("GBP", "USD", FRIDAY.minusDays(1), "1.5"),
                byHand("CHF", "EUR", FRIDAY, "1.1"),
                ecb("CHF", FRIDAY, "0.9")));
        assertThat(convert(book, "1", "EUR", "USD", FRIDAY).rate()).isEqualByComparingTo("1.2");
        assertThat(convert(book, "1", "GBP", "USD", FRIDAY.minusDays(1)).rate()).isEqualByComparingTo("1.5");
        Conversion crossed = convert(book, "1", "GBP", "USD", FRIDAY);
        assertThat(crossed.date()).isEqualTo(FRIDAY);
        assertThat(crossed.source()).as("one of the two is by hand").isEqualTo(RateSource.MANUAL);
        assertThat(convert(book, "1", "EUR", "CHF", FRIDAY).rate())
                .as("the inverse of one by hand before the bank's")
                .isEqualByComparingTo("0.909090909091");
    }

    @Property
    void what_is_converted_comes_out_of_the_rate_that_is_named_ER3(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal amount,
            @ForAll @BigRange(min = "0.0000000001", max = "100000") @Scale(10) BigDecimal rate) {
        Conversion conversion =
                Conversion.by(rate, Money.of(amount, "USD"), Currency.getInstance("EUR"), FRIDAY, RateSource.MANUAL);
        assertThat(conversion.converted().amount())
                .isEqualByComparingTo(amount.multiply(conversion.rate()).setScale(2, RoundingMode.HALF_UP));
        assertThat(conversion.negated().converted())
                .isEqualTo(conversion.converted().negated());
    }

    @Property
    void the_parts_of_a_converted_amount_come_to_it_M3(
            @ForAll @Size(min = 2, max = 20) List<@BigRange(min = "0.01", max = "9999999") @Scale(2) BigDecimal> parts,
            @ForAll @BigRange(min = "0.0001", max = "1000") @Scale(6) BigDecimal rate) {
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Conversion converted =
                Conversion.by(rate, Money.of(whole, "USD"), Currency.getInstance("JPY"), FRIDAY, RateSource.ECB);
        List<Conversion> shares = converted.split(
                parts.stream().map(part -> Money.of(part, "USD")).toList());
        assertThat(shares.stream().map(Conversion::converted).reduce(Money::plus))
                .contains(converted.converted());
        assertThat(shares.stream().map(Conversion::original).reduce(Money::plus))
                .contains(converted.original());
        assertThat(converted
                        .negated()
                        .split(parts.stream()
                                .map(part -> Money.of(part.negate(), "USD"))
                                .toList()))
                .extracting(Conversion::converted)
                .containsExactlyElementsOf(shares.stream()
                        .map(share -> share.converted().negated())
                        .toList());
    }

    private static Conversion convert(RateBook book, String amount, String from, String to, LocalDate day) {
        return book.convert(Money.of(amount, from), Currency.getInstance(to), day);
    }

    private static RateBook.Given ecb(String quote, LocalDate day, String rate) {
        return new RateBook.Given("EUR", quote, day, new BigDecimal(rate), RateSource.ECB);
    }

    private static RateBook.Given byHand(String base, String quote, LocalDate day, String rate) {
        return new RateBook.Given(base, quote, day, new BigDecimal(rate), RateSource.MANUAL);
    }
}
