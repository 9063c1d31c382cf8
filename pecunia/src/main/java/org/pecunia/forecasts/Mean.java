package org.pecunia.forecasts;

import java.util.Arrays;

/**
 * The mean of two methods. The mean of different forecasts errs less than most of its parts (Bates &amp; Granger 1969;
 * the M competitions ever since), so it is asked before the better method is given up.
 */
record Mean(Method one, Method other) implements Method {
    @Override
    public double[] forecast(double[] history, int horizon) {
        double[] first = one.forecast(history, horizon);
        double[] second = other.forecast(history, horizon);
        Arrays.setAll(first, h -> (first[h] + second[h]) / 2);
        return first;
    }

    @Override
    public String name() {
        return "mean_of_" + one.name() + "_and_" + other.name();
    }
}
