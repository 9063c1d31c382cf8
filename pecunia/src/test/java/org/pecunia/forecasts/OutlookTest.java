package org.pecunia.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pecunia.forecasts.Forecast.Interval;
import org.pecunia.forecasts.Forecast.Point;

class OutlookTest {
    private static final int JANUARY_2010 = 2010 * 12;
    private static final List<Integer> LEVELS = List.of(95, 50, 80);

    private static Series monthly(List<Double> values) {
        return monthly(values.stream().mapToDouble(v -> v).toArray());
    }

    private static Series monthly(double... values) {
        return new Series(Frequency.MONTHLY, JANUARY_2010, values);
    }

    /** Growing by 1 % a month, half as much again in every December, with noise of 5 %. */
    private static double[] spendOfYears(int years) {
        Random noise = new Random(7);
        double[] spend = new double[12 * years];
        Arrays.setAll(
                spend,
                i -> 1_000 * Math.pow(1.01, i) * (i % 12 == 11 ? 1.5 : 1) * Math.exp(0.05 * noise.nextGaussian()));
        return spend;
    }

    @Test
    void sees_trend_and_season_and_beats_the_naive_forecast() {
        double[] years = spendOfYears(7);
        Forecast forecast = Outlook.of(monthly(Arrays.copyOf(years, 72)), 12).forecast("spend", LEVELS);

        assertThat(forecast.model()).isEqualTo("damped_log_theta");
        assertThat(forecast.measuredError().mase())
                .isLessThan(0.8 * forecast.measuredError().naiveMase());
        for (int h = 0; h < 12; h++) {
            assertThat(forecast.points().get(h).value()).isCloseTo(years[72 + h], within(0.2 * years[72 + h]));
        }
        assertThat(forecast.points().get(11).value())
                .isGreaterThan(1.3 * forecast.points().get(10).value());
        assertThat(forecast.points()).first().extracting(Point::period).isEqualTo("2016-01");
        assertThat(forecast.asOf()).isEqualTo("2015-12");
        assertThat(forecast.warnings()).isEmpty();
    }

    @Test
    void p6_shows_the_naive_forecast_and_says_so_where_the_model_does_worse() {
        double[] spikes = new double[60];
        // all of a year's spend in one month: nothing but repeating it is right, and too few values for a level
        for (int i = 5; i < 60; i += 12) {
            spikes[i] = 12_000;
        }
        Forecast forecast = Outlook.of(monthly(spikes), 12).forecast("insurance", LEVELS);

        assertThat(forecast.model()).isEqualTo("seasonal_naive");
        assertThat(forecast.warnings()).extracting(Warning::code).contains("naive_used");
        assertThat(forecast.measuredError().mase())
                .isEqualTo(forecast.measuredError().naiveMase());
        assertThat(forecast.points().get(5).value()).isEqualTo(12_000);
    }

    @Test
    void f3_answers_two_points_with_a_warning_and_no_forecast() {
        Forecast forecast = Outlook.of(monthly(10, 12), 6).forecast("new", LEVELS);

        assertThat(forecast.shown()).isFalse();
        assertThat(forecast.points()).isEmpty();
        assertThat(forecast.measuredError()).isNull();
        assertThat(forecast.warnings()).extracting(Warning::code).containsExactly("too_few_points");
        assertThat(Outlook.of(monthly(), 6).forecast("nothing", LEVELS).shown()).isFalse();
    }

    @Test
    void f3_warns_of_a_short_history_and_widens_its_ranges() {
        Random noise = new Random(11);
        double[] months = new double[200];
        Arrays.setAll(months, i -> 100 * Math.exp(0.1 * noise.nextGaussian()));
        Forecast ofAll = Outlook.of(monthly(months), 3).forecast("long", LEVELS);
        List<Forecast> ofFives = IntStream.range(0, 40)
                .mapToObj(k -> monthly(Arrays.copyOfRange(months, 5 * k, 5 * k + 5)))
                .map(five -> Outlook.of(five, 3).forecast("short", LEVELS))
                .toList();

        assertThat(ofFives)
                .allSatisfy(forecast -> assertThat(forecast.warnings())
                        .extracting(Warning::code)
                        .contains("short_history"));
        assertThat(ofFives.stream()
                        .mapToDouble(OutlookTest::relativeWidth)
                        .average()
                        .orElseThrow())
                .isGreaterThan(1.5 * relativeWidth(ofAll));
    }

    private static double relativeWidth(Forecast forecast) {
        Point point = forecast.points().get(0);
        Interval widest = point.intervals().get(2);
        return (widest.upper() - widest.lower()) / point.value();
    }

    @Test
    void a_constant_series_stays_constant_without_error() {
        Forecast forecast = Outlook.of(monthly(7, 7, 7, 7, 7, 7, 7, 7, 7), 4).forecast("rent", LEVELS);

        assertThat(forecast.points()).extracting(Point::value).containsOnly(7.0);
        assertThat(forecast.measuredError().mase()).isZero();
        assertThat(forecast.points().get(3).intervals())
                .allSatisfy(i -> assertThat(i.upper()).isEqualTo(7));
    }

    @Test
    void fills_gaps_from_the_neighbours_and_says_so() {
        Series series = monthly(10, Double.NaN, 14, 15, 16);

        assertThat(series.values()).containsExactly(10, 12, 14, 15, 16);
        assertThat(Outlook.of(series, 1).warnings()).extracting(Warning::code).contains("gaps_filled");
    }

    @Test
    void warns_of_a_horizon_beyond_what_is_known() {
        assertThat(Outlook.of(monthly(10, 11, 12, 13, 12), 24).warnings())
                .extracting(Warning::code)
                .contains("far_horizon");
    }

    @Test
    void five_thousand_days_are_answered() {
        double[] days = new double[5_000];
        Arrays.setAll(days, i -> 100 + i % 7 + (i * 31 % 17));

        assertThat(Outlook.of(new Series(Frequency.DAILY, 0, days), 400)
                        .forecast("days", LEVELS)
                        .points())
                .hasSize(400);
    }

    @Property(tries = 200)
    void f1_the_same_history_gives_the_same_forecast(
            @ForAll @Size(min = 3, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> history,
            @ForAll @IntRange(min = 1, max = 24) int horizon) {
        assertThat(Outlook.of(monthly(history), horizon).forecast("x", LEVELS))
                .isEqualTo(Outlook.of(monthly(history), horizon).forecast("x", LEVELS));
    }

    @Property(tries = 300)
    void f2_wider_levels_hold_narrower_ones_and_all_hold_the_value(
            @ForAll @Size(min = 3, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> history,
            @ForAll @IntRange(min = 1, max = 24) int horizon) {
        for (Point point :
                Outlook.of(monthly(history), horizon).forecast("x", LEVELS).points()) {
            double lower = point.value();
            double upper = point.value();
            assertThat(point.value()).isFinite();
            for (Interval interval : point.intervals()) {
                assertThat(interval.lower()).isFinite().isLessThanOrEqualTo(lower);
                assertThat(interval.upper()).isFinite().isGreaterThanOrEqualTo(upper);
                lower = interval.lower();
                upper = interval.upper();
            }
        }
    }

    @Property(tries = 200)
    void f4_what_was_never_negative_is_never_forecast_negative(
            @ForAll @Size(min = 3, max = 48) List<@DoubleRange(min = 0, max = 1e15) Double> history) {
        for (Point point :
                Outlook.of(monthly(history), 12).forecast("x", LEVELS).points()) {
            assertThat(point.intervals()).allSatisfy(i -> assertThat(i.lower()).isNotNegative());
        }
    }

    @Property(tries = 200)
    void p6_no_forecast_has_a_larger_measured_error_than_the_naive_one(
            @ForAll @Size(min = 3, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> history,
            @ForAll @IntRange(min = 1, max = 24) int horizon) {
        Forecast forecast = Outlook.of(monthly(history), horizon).forecast("x", LEVELS);

        assertThat(forecast.measuredError().mase())
                .isLessThanOrEqualTo(forecast.measuredError().naiveMase());
    }

    @Property(tries = 200)
    void a_higher_limit_is_never_more_probably_exceeded(
            @ForAll @Size(min = 6, max = 36) List<@DoubleRange(min = 1, max = 1e6) Double> history,
            @ForAll @DoubleRange(min = 0, max = 1e7) double limit) {
        Outlook outlook = Outlook.of(monthly(history), 6);

        assertThat(outlook.probabilityOfSumAbove(limit, 6))
                .isBetween(0.0, 1.0)
                .isGreaterThanOrEqualTo(outlook.probabilityOfSumAbove(limit * 1.1 + 1, 6));
    }
}
