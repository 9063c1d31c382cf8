package org.pecunia.forecasts;

import java.util.Arrays;

/**
 * What was measured in one period after the other, without a gap. Values are plain doubles: they are statistics from
 * here on, money only again when the answer is rounded.
 */
public final class Series {
    private final Frequency frequency;
    private final long firstIndex;
    private final double[] values;
    private final int filled;

    /**
     * @param firstIndex the index of the first value's period
     * @param values one a period; {@code NaN} where nothing is known, but neither first nor last
     */
    public Series(Frequency frequency, long firstIndex, double[] values) {
        this.frequency = frequency;
        this.firstIndex = firstIndex;
        this.values = values.clone();
        this.filled = fillGaps(this.values);
    }

    public Frequency frequency() {
        return frequency;
    }

    public int length() {
        return values.length;
    }

    public double[] values() {
        return values.clone();
    }

    /** How many periods had no value and were filled on the straight line between their neighbours. */
    public int filled() {
        return filled;
    }

    /** The period {@code step} periods after the last one, written; step 0 is the last one itself. */
    public String period(int step) {
        return frequency.period(firstIndex + values.length - 1 + step);
    }

    private static int fillGaps(double[] values) {
        if (values.length > 0 && (Double.isNaN(values[0]) || Double.isNaN(values[values.length - 1]))) {
            throw new IllegalArgumentException("a series starts and ends with a value: " + Arrays.toString(values));
        }
        int filled = 0;
        int known = 0;
        for (int i = 1; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            for (int gap = known + 1; gap < i; gap++) {
                values[gap] = values[known] + (values[i] - values[known]) * (gap - known) / (i - known);
                filled++;
            }
            known = i;
        }
        return filled;
    }
}
