package org.pecunia.forecasts;

import java.util.Arrays;

/**
 * What a method would have said in the past, beside what then happened: the history is cut at each of the last origins,
 * the method sees only what lies before the cut, and is compared with up to {@code horizon} periods after it (Tashman
 * 2000, "Out-of-sample tests of forecasting accuracy"). Row k starts at the k-th oldest origin; rows get shorter as the
 * history ends.
 */
record RollingOrigin(double[][] predicted, double[][] actual) {
    private static final int ORIGINS_MAX = 48;

    /** Beyond so many steps the errors of one origin repeat each other, and only cost time. */
    private static final int STEPS_MAX = 60;

    /** The least history a method sees: two seasons, but never more than half of what there is. */
    private static int shortestHistory(int length, int season) {
        return Math.max(2, Math.min(2 * season, (length + 1) / 2));
    }

    static RollingOrigin of(Method method, double[] values, int season, int horizon) {
        int steps = Math.min(horizon, STEPS_MAX);
        // as many origins have all steps behind them as the history allows; the youngest see a few steps only
        int first = Math.max(shortestHistory(values.length, season), values.length - steps - ORIGINS_MAX + 1);
        int span = values.length - first;
        // long horizons would need more origins than that; every second or third one knows as much
        int stride = (span + ORIGINS_MAX - 1) / ORIGINS_MAX;
        int count = (span + stride - 1) / stride;
        double[][] predicted = new double[count][];
        double[][] actual = new double[count][];
        for (int k = 0; k < count; k++) {
            int origin = first + k * stride;
            int seen = Math.min(steps, values.length - origin);
            predicted[k] = method.forecast(Arrays.copyOf(values, origin), seen);
            actual[k] = Arrays.copyOfRange(values, origin, origin + seen);
        }
        return new RollingOrigin(predicted, actual);
    }

    int origins() {
        return predicted.length;
    }

    /** Whether every value on both sides has a logarithm, so that errors can be read as ratios. */
    boolean allPositive() {
        return Arrays.stream(predicted).flatMapToDouble(Arrays::stream).allMatch(v -> v > 0)
                && Arrays.stream(actual).flatMapToDouble(Arrays::stream).allMatch(v -> v > 0);
    }

    double meanAbsoluteError() {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < predicted.length; k++) {
            for (int h = 0; h < predicted[k].length; h++) {
                sum += Math.abs(actual[k][h] - predicted[k][h]);
                count++;
            }
        }
        return sum / count;
    }

    /** The same trials, each step replaced by the sum of all steps up to it. */
    RollingOrigin summed() {
        return new RollingOrigin(runningSums(predicted), runningSums(actual));
    }

    private static double[][] runningSums(double[][] rows) {
        double[][] sums = new double[rows.length][];
        for (int k = 0; k < rows.length; k++) {
            sums[k] = rows[k].clone();
            Arrays.parallelPrefix(sums[k], Double::sum);
        }
        return sums;
    }
}
