package org.pecunia.forecasts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * What the next periods of a series will probably bring: made once from its history, then asked for values, ranges,
 * sums and probabilities. It is the best of three methods by their own past: the damped log-Theta; where the seasonal
 * naive forecast would have done better, the mean of the two; and where that would have been beaten too, the naive
 * forecast itself, which is then said in a warning (rule P6).
 */
public final class Outlook {
    /** Changes with every change of a model that may change an answer. */
    public static final String MODEL_VERSION = "theta-1";

    /** Below three points there is no difference to learn an error from. */
    private static final int POINTS_MIN = 3;

    /** What lies further back tells nothing about the next periods that these do not, but costs time. */
    private static final int POINTS_REMEMBERED = 1_500;

    private static final int DECIMALS = 4;
    private static final double PER_CENT = 100;

    private final Series series;
    private final List<Warning> warnings = new ArrayList<>();
    private final boolean neverNegative;
    private final Method method;
    private final double[] values;
    private final Spread spread;
    private final Spread spreadOfSums;
    private final Forecast.MeasuredError measuredError;

    private Outlook(Series series, int horizon) {
        this.series = series;
        double[] history = remembered(series.values());
        if (series.filled() > 0) {
            warn("gaps_filled", "%d periods without a value were filled from their neighbours.", series.filled());
        }
        neverNegative = history.length > 0 && StatUtils.min(history) >= 0;
        if (history.length < POINTS_MIN) {
            warn("too_few_points", "%d points are too few for a forecast; %d are needed.", history.length, POINTS_MIN);
            method = null;
            values = new double[0];
            spread = null;
            spreadOfSums = null;
            measuredError = null;
            return;
        }
        int season = series.frequency().season();
        Candidate naive = new Candidate(new SeasonalNaive(season), history, season, horizon);
        Candidate best = bestOf(naive, history, season, horizon);
        method = best.method;
        values = method.forecast(history, horizon);
        if (neverNegative) {
            Arrays.setAll(values, h -> Math.max(0, values[h]));
        }
        spread = new Spread(best.trials, naive.trials);
        spreadOfSums = new Spread(best.trials.summed(), naive.trials.summed());
        double unit = usualChange(history, season);
        measuredError = new Forecast.MeasuredError(
                rounded(best.error / unit), rounded(naive.error / unit), best.trials.origins());

        if (history.length < 2 * season) {
            warn(
                    "short_history",
                    "Only %d points are known, less than two seasons of %d: no season could be seen, and the ranges are wide.",
                    history.length,
                    season);
        }
        if (horizon > history.length) {
            warn(
                    "far_horizon",
                    "The forecast reaches %d periods ahead of only %d known ones: its far end is a guess.",
                    horizon,
                    history.length);
        }
    }

    /** The outlook on the next {@code horizon} periods. */
    public static Outlook of(Series series, int horizon) {
        return new Outlook(series, horizon);
    }

    private Candidate bestOf(Candidate naive, double[] history, int season, int horizon) {
        Candidate theta = new Candidate(new DampedLogTheta(season), history, season, horizon);
        if (theta.error <= naive.error) {
            return theta;
        }
        Candidate mean = new Candidate(new Mean(theta.method, naive.method), history, season, horizon);
        if (mean.error <= naive.error) {
            return mean;
        }
        warn(
                "naive_used",
                "The models did worse than repeating the last season on this series, so that is what is shown: "
                        + "mean absolute error %.4g against %.4g.",
                Math.min(theta.error, mean.error),
                naive.error);
        return naive;
    }

    /** Whether there is a forecast at all; without one only {@link #warnings} may be asked. */
    public boolean shown() {
        return method != null;
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** The sum of the next {@code steps} periods; none is 0. */
    public double sum(int steps) {
        return StatUtils.sum(values, 0, steps);
    }

    /** The range that holds the sum of the next {@code steps} periods with the given probability; from 1 step. */
    public Range sumRange(int steps, double probability) {
        return bounded(spreadOfSums.range(sum(steps), steps, probability));
    }

    /** How probable it is that the next {@code steps} periods sum to more than {@code limit}; from 1 step. */
    public double probabilityOfSumAbove(double limit, int steps) {
        return spreadOfSums.probabilityAbove(limit, sum(steps), steps);
    }

    /** The forecast as it is answered, with a range for each level in per cent. */
    public Forecast forecast(String seriesId, List<Integer> levels) {
        List<Integer> narrowestFirst = levels.stream().sorted().toList();
        List<Forecast.Point> points = IntStream.range(0, values.length)
                .mapToObj(h -> new Forecast.Point(
                        series.period(h + 1),
                        rounded(values[h]),
                        narrowestFirst.stream()
                                .map(level -> interval(h + 1, level))
                                .toList()))
                .toList();
        return new Forecast(
                seriesId,
                shown() ? method.name() : null,
                MODEL_VERSION,
                series.length() == 0 ? null : series.period(0),
                points,
                measuredError,
                warnings(),
                shown());
    }

    private Forecast.Interval interval(int step, int level) {
        Range range = bounded(spread.range(values[step - 1], step, level / PER_CENT));
        return new Forecast.Interval(level, rounded(range.lower()), rounded(range.upper()));
    }

    private Range bounded(Range range) {
        return neverNegative ? new Range(Math.max(0, range.lower()), range.upper()) : range;
    }

    private void warn(String code, String text, Object... facts) {
        warnings.add(new Warning(code, text.formatted(facts)));
    }

    private static double[] remembered(double[] values) {
        return Arrays.copyOfRange(values, Math.max(0, values.length - POINTS_REMEMBERED), values.length);
    }

    /** The mean absolute change from one season to the next, or from one value to the next in a short history. */
    private static double usualChange(double[] history, int season) {
        int back = history.length > season ? season : 1;
        double sum = 0;
        for (int i = back; i < history.length; i++) {
            sum += Math.abs(history[i] - history[i - back]);
        }
        // a series that never changes has no unit; its errors are 0 in any
        return sum == 0 ? 1 : sum / (history.length - back);
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** From where to where, both ends included. */
    public record Range(double lower, double upper) {}

    /** A method and what its past says about it. */
    private static final class Candidate {
        private final Method method;
        private final RollingOrigin trials;
        private final double error;

        Candidate(Method method, double[] history, int season, int horizon) {
            this.method = method;
            this.trials = RollingOrigin.of(method, history, season, horizon);
            this.error = trials.meanAbsoluteError();
        }
    }
}
