package org.budgeting.variances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RateVarianceTest {

    private static final Currency POUND = Currency.getInstance("GBP");

    @Test
    void rates_are_told_apart_from_volumes_and_prices_V5() {
        RateVariance.Paid euros = paid("EUR", "1000", "900", "0.86");
        assertThat(euros.atBudgetRate()).isEqualByComparingTo("860.00");
        assertThat(euros.actualRate()).isEqualByComparingTo("0.9");
        assertThat(euros.rateVariance()).isEqualByComparingTo("40.00");
        RateVariance both = of("1000", "1160", euros, paid("USD", "100", "70", "0.75"));
        assertThat(both.amount()).isEqualByComparingTo("160");
        assertThat(both.ofRates()).isEqualByComparingTo("35");
        assertThat(both.ofVolumesAndPrices()).isEqualByComparingTo("125");
    }

    @Test
    void without_a_budget_rate_for_each_currency_nothing_is_told_apart_V5() {
        RateVariance one = of("1000", "1160", paid("EUR", "1000", "900", "0.86"), paid("USD", "100", "70", null));
        assertThat(one.ofRates()).isNull();
        assertThat(one.ofVolumesAndPrices()).isNull();
        assertThat(paid("USD", "0", "-0.01", "0.75").actualRate()).isNull();
        assertThat(paid("USD", "0", "-0.01", "0.75").rateVariance()).isEqualByComparingTo("-0.01");
    }

    @Property
    void the_two_come_to_the_whole_V5(
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal planned,
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal used,
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal original,
            @ForAll @BigRange(min = "0.0001", max = "100") @Scale(6) BigDecimal rate) {
        RateVariance one = of(
                planned.toPlainString(),
                used.toPlainString(),
                RateVariance.Paid.of("USD", original, used, rate, POUND));
        assertThat(one.ofRates().add(one.ofVolumesAndPrices())).isEqualByComparingTo(one.amount());
    }

    private static RateVariance.Paid paid(String currency, String original, String used, String rate) {
        return RateVariance.Paid.of(
                currency,
                new BigDecimal(original),
                new BigDecimal(used),
                rate == null ? null : new BigDecimal(rate),
                POUND);
    }

    private static RateVariance of(String planned, String used, RateVariance.Paid... paid) {
        return new RateVariance(
                "GBP",
                UUID.randomUUID(),
                "Print",
                YearMonth.of(2026, 4),
                new BigDecimal(planned),
                new BigDecimal(used),
                List.of(paid));
    }
}
