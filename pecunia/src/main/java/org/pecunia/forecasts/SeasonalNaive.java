package org.pecunia.forecasts;

/**
 * The same period of the last season once more, or the last value where the history is shorter than a season. Nobody
 * needs a service for it, so it is the mark that every other method has to beat (rule P6).
 */
record SeasonalNaive(int season) implements Method {
    @Override
    public double[] forecast(double[] history, int horizon) {
        int back = history.length >= season ? season : 1;
        double[] next = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            next[h] = history[history.length - back + h % back];
        }
        return next;
    }

    @Override
    public String name() {
        return "seasonal_naive";
    }
}
