package org.pecunia.forecasts;

import java.util.Arrays;
import org.hipparchus.stat.StatUtils;

/**
 * How much each period of the season lies above or below the level: the classical decomposition by centred moving
 * averages, as factors around 1 where all values are positive, as differences around 0 where some are not. It is used
 * only where the 90 % autocorrelation test of the M4 competition finds a season at all (Makridakis, Spiliotis &amp;
 * Assimakopoulos 2020, "The M4 Competition"; Hyndman &amp; Athanasopoulos, "Forecasting: Principles and Practice", ch.
 * 3).
 */
record Seasonality(double[] effects, boolean ratios) {
    private static final double QUANTILE_OF_90_PERCENT = 1.645;
    private static final int SEASONS_TO_SEE_ONE = 3;

    static Seasonality of(double[] values, int season) {
        boolean ratios = StatUtils.min(values) > 0;
        Seasonality none = new Seasonality(new double[] {ratios ? 1 : 0}, ratios);
        if (season < 2 || !isSeasonal(values, season)) {
            return none;
        }
        double[] effects = decompose(values, season, ratios);
        return ratios && StatUtils.min(effects) <= 0 ? none : new Seasonality(effects, ratios);
    }

    /** The level below the value at {@code index}. */
    double remove(double value, int index) {
        double effect = effects[index % effects.length];
        return ratios ? value / effect : value - effect;
    }

    /** The value that stands on the level at {@code index}. */
    double restore(double level, int index) {
        double effect = effects[index % effects.length];
        return ratios ? level * effect : level + effect;
    }

    /** Whether the autocorrelation one season back stands out of what the shorter lags explain (Bartlett's limit). */
    static boolean isSeasonal(double[] values, int season) {
        if (values.length < SEASONS_TO_SEE_ONE * season) {
            return false;
        }
        double mean = StatUtils.mean(values);
        double variation = 0;
        for (double value : values) {
            variation += (value - mean) * (value - mean);
        }
        if (variation <= 0) {
            return false;
        }
        double shorterLags = 0;
        for (int lag = 1; lag < season; lag++) {
            double r = autocovariance(values, mean, lag) / variation;
            shorterLags += r * r;
        }
        double limit = QUANTILE_OF_90_PERCENT * Math.sqrt((1 + 2 * shorterLags) / values.length);
        return Math.abs(autocovariance(values, mean, season) / variation) > limit;
    }

    private static double autocovariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum;
    }

    private static double[] decompose(double[] values, int season, boolean ratios) {
        double[] sum = new double[season];
        int[] count = new int[season];
        int half = season / 2;
        for (int i = half; i < values.length - half; i++) {
            double level = 0;
            for (int j = i - half; j <= i + half; j++) {
                // an even season has no middle: its window is one longer, and the two ends count half
                boolean end = season % 2 == 0 && (j == i - half || j == i + half);
                level += end ? values[j] / 2 : values[j];
            }
            level /= season;
            sum[i % season] += ratios ? values[i] / level : values[i] - level;
            count[i % season]++;
        }
        double[] effects = new double[season];
        Arrays.setAll(effects, i -> sum[i] / count[i]);
        double mean = StatUtils.mean(effects);
        // the mean of few values is too extreme by chance: of n seasons' effects n/(n+1) are kept, as if one more had
        // none
        double seasons = (double) values.length / season;
        double kept = seasons / (seasons + 1);
        Arrays.setAll(effects, i -> ratios ? 1 + kept * (effects[i] / mean - 1) : kept * (effects[i] - mean));
        return effects;
    }
}
