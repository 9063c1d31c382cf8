package org.pecunia.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeasonalityTest {

    private static double[] months(int count, double december) {
        Random noise = new Random(3);
        double[] values = new double[count];
        Arrays.setAll(values, i -> (i % 12 == 11 ? december : 100) + noise.nextGaussian());
        return values;
    }

    @Test
    void finds_a_december_that_is_twice_as_large() {
        Seasonality seasonality = Seasonality.of(months(72, 200), 12);

        assertThat(seasonality.effects()).hasSize(12);
        assertThat(seasonality.restore(100, 11)).isGreaterThan(1.6 * seasonality.restore(100, 0));
    }

    @Test
    void finds_none_in_noise_nor_in_less_than_three_seasons() {
        assertThat(Seasonality.of(months(72, 100), 12).effects()).hasSize(1);
        assertThat(Seasonality.of(months(35, 200), 12).effects()).hasSize(1);
    }

    @Test
    void counts_in_differences_where_values_are_not_positive() {
        double[] values = months(72, 200);
        Arrays.setAll(values, i -> values[i] - 150);
        Seasonality seasonality = Seasonality.of(values, 12);

        assertThat(seasonality.ratios()).isFalse();
        assertThat(seasonality.restore(0, 11) - seasonality.restore(0, 0)).isBetween(80.0, 100.0);
    }

    @Test
    void what_is_removed_can_be_restored() {
        Seasonality seasonality = Seasonality.of(months(60, 180), 12);

        assertThat(seasonality.restore(seasonality.remove(123, 11), 11)).isEqualTo(123);
    }
}
