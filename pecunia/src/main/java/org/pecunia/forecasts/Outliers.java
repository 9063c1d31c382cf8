package org.pecunia.forecasts;

import java.util.Arrays;

/**
 * Values so far from their neighbourhood that they say more about one invoice than about the level. They are pulled in
 * to four robust deviations from the median of the thirteen values around them, never removed.
 */
final class Outliers {
    private static final int NEIGHBOURS = 6;
    private static final double DEVIATIONS = 4;

    /** Makes the median absolute deviation of normal data equal to their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Outliers() {}

    static void pullIn(double[] values) {
        double[] usual = new double[values.length];
        double[] distance = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - NEIGHBOURS);
            int to = Math.min(values.length, i + NEIGHBOURS + 1);
            usual[i] = median(Arrays.copyOfRange(values, from, to));
            distance[i] = Math.abs(values[i] - usual[i]);
        }
        double limit = DEVIATIONS * NORMAL * median(distance.clone());
        if (limit <= 0) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(usual[i] + limit, Math.max(usual[i] - limit, values[i]));
        }
    }

    private static double median(double[] sorted) {
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
