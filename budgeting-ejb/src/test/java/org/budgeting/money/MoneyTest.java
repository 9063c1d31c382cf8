package org.budgeting.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void four_decimals_are_kept_and_the_currencys_own_are_shown_M1() {
        assertThat(Money.of("12.3456", "EUR").amount()).isEqualTo(new BigDecimal("12.3456"));
        assertThat(Money.of("12.345", "EUR")).hasToString("12.35 EUR");
        assertThat(Money.of("12", "JPY")).hasToString("12 JPY");
        assertThat(Money.of("1.5", "KWD")).hasToString("1.500 KWD");
    }

    @Test
    void a_fifth_decimal_is_refused_rather_than_rounded_M1() {
        assertThatThrownBy(() -> Money.of("0.00001", "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equal_amounts_are_equal_however_many_zeros_they_were_written_with_M1() {
        assertThat(Money.of("5", "EUR")).isEqualTo(Money.of("5.0000", "EUR"));
    }

    @Test
    void two_currencies_are_neither_added_nor_compared_M2() {
        Money euro = Money.of("1", "EUR");
        Money pound = Money.of("1", "GBP");
        assertThatThrownBy(() -> euro.plus(pound)).hasMessageContaining("EUR").hasMessageContaining("GBP");
        assertThatThrownBy(() -> euro.minus(pound)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.compareTo(pound)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_units_that_do_not_divide_go_to_the_first_parts_M3() {
        assertThat(Money.of("100", "EUR").split(3))
                .containsExactly(Money.of("33.34", "EUR"), Money.of("33.33", "EUR"), Money.of("33.33", "EUR"));
        assertThat(Money.of("-0.05", "EUR").split(2))
                .containsExactly(Money.of("-0.03", "EUR"), Money.of("-0.02", "EUR"));
    }

    @Test
    void nothing_is_split_into_no_parts_M3() {
        Money money = Money.of("1", "EUR");
        assertThatThrownBy(() -> money.split(0)).hasMessageContaining("positive");
    }

    @Property
    void a_split_keeps_the_sum_M3(@ForAll("money") Money whole, @ForAll @IntRange(min = 1, max = 60) int parts) {
        List<Money> shares = whole.split(parts);
        assertThat(shares).hasSize(parts);
        assertThat(shares.stream().reduce(Money.zero(whole.currency()), Money::plus))
                .isEqualTo(whole);
    }

    @Property
    void the_parts_of_a_split_differ_by_one_unit_at_most_M3(
            @ForAll("money") Money whole, @ForAll @IntRange(min = 1, max = 60) int parts) {
        List<Money> shares = whole.split(parts);
        Money difference = shares.get(0).minus(shares.get(parts - 1));
        int decimals = Math.max(
                Money.decimals(whole.currency()),
                whole.amount().stripTrailingZeros().scale());
        assertThat(difference.amount().abs()).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(decimals));
    }

    @Provide
    Arbitrary<Money> money() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("EUR", "GBP", "JPY", "KWD").map(Currency::getInstance);
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(4);
        return Combinators.combine(amounts, currencies).as(Money::new);
    }
}
