package org.pecunia.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pecunia.forecasts.Forecast.Interval;

/**
 * How good the forecasts are on published data, against floors that a broken model does not reach. The data is kept
 * beside the repository (its licence allows tests, not shipping); where it is missing these tests are skipped.
 */
class AccuracyTest {
    private static final int JANUARY_1990 = 1990 * 12;

    /** The must of this set: 0.93 of Naive2, whose MASE here is 1.165 (its reference.csv). */
    @Test
    void real_council_spend_is_forecast_better_than_by_naive2() {
        Scores scores = scores("uk-council-monthly");

        assertThat(scores.mase()).isLessThan(0.93 * 1.1649);
        assertThat(scores.smape()).isLessThan(45);
        assertThat(scores.covered80()).isBetween(0.76, 0.86);
        assertThat(scores.covered95()).isBetween(0.92, 0.975);
    }

    /** The must of this set is a MASE of 0.88 and a sMAPE of 14.4; R's Theta has 0.851 and 13.80. */
    @Test
    void the_m3_competition_is_forecast_as_well_as_by_its_best_methods() {
        Scores scores = scores("m3-monthly");

        assertThat(scores.mase()).isLessThan(0.88);
        assertThat(scores.smape()).isLessThan(14.4);
        assertThat(scores.covered80()).isBetween(0.76, 0.86);
        assertThat(scores.covered95()).isBetween(0.92, 0.975);
    }

    /** Half a year's ranges, learnt from eight months alone. */
    @Test
    void f3_ranges_of_short_histories_hold_what_they_promise() {
        assumeThat(PublishedSeries.folder()).isDirectory();
        List<PublishedSeries> short8 = PublishedSeries.of("uk-council-monthly").stream()
                .map(s -> new PublishedSeries(
                        s.id(),
                        s.season(),
                        Arrays.copyOfRange(s.train(), s.train().length - 8, s.train().length),
                        Arrays.copyOf(s.test(), 6)))
                .toList();

        assertThat(short8.stream()
                        .mapToDouble(s -> covered(forecast(s), s, 0))
                        .average()
                        .orElseThrow())
                .isBetween(0.76, 0.90);
    }

    private record Scores(double mase, double smape, double covered80, double covered95) {}

    private static Scores scores(String set) {
        assumeThat(PublishedSeries.folder()).isDirectory();
        double[][] scores =
                PublishedSeries.of(set).stream().map(AccuracyTest::score).toArray(double[][]::new);
        double[] means = IntStream.range(0, 4)
                .mapToDouble(k ->
                        Arrays.stream(scores).mapToDouble(s -> s[k]).average().orElseThrow())
                .toArray();
        return new Scores(means[0], means[1], means[2], means[3]);
    }

    private static double[] score(PublishedSeries series) {
        Forecast forecast = forecast(series);
        int horizon = series.test().length;
        double error = 0;
        double relative = 0;
        for (int h = 0; h < horizon; h++) {
            double value = forecast.points().get(h).value();
            double distance = Math.abs(value - series.test()[h]);
            error += distance / horizon;
            relative += 200 * distance / (Math.abs(value) + Math.abs(series.test()[h])) / horizon;
        }
        return new double[] {
            error / series.scale(), relative, covered(forecast, series, 0), covered(forecast, series, 1)
        };
    }

    private static Forecast forecast(PublishedSeries series) {
        return Outlook.of(new Series(Frequency.MONTHLY, JANUARY_1990, series.train()), series.test().length)
                .forecast(series.id(), List.of(80, 95));
    }

    private static double covered(Forecast forecast, PublishedSeries series, int level) {
        return IntStream.range(0, series.test().length)
                        .filter(h -> {
                            Interval range =
                                    forecast.points().get(h).intervals().get(level);
                            return series.test()[h] >= range.lower() && series.test()[h] <= range.upper();
                        })
                        .count()
                / (double) series.test().length;
    }
}
