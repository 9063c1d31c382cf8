package org.pecunia.feasibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Carries a goal forward by the mean step a day since its start (the drift method of Hyndman and Athanasopoulos,
 * "Forecasting: Principles and Practice", 5.2), and measures what that would have missed: the history is cut after each
 * value, the rest is predicted and compared, each miss by the square root of its days, because misses of a drift grow
 * with that (rolling origin, Tashman 2000).
 */
final class Trend {

    static final int VALUES_TO_MEASURE = 3;

    private final long[] days;
    private final double[] reached;

    Trend(Goal goal) {
        int count = goal.values().size() + 1;
        days = new long[count];
        reached = new double[count];
        reached[0] = goal.start();
        int n = 1;
        for (Map.Entry<LocalDate, Double> value : goal.values().entrySet()) {
            days[n] = ChronoUnit.DAYS.between(goal.first(), value.getKey());
            reached[n] = value.getValue();
            n++;
        }
        // A value on the first day is the start itself.
        if (count > 1 && days[1] == 0) {
            reached[0] = reached[1];
        }
    }

    /** The mean step a day; none before a day has passed. */
    double perDay() {
        return perDay(days.length - 1);
    }

    private double perDay(int last) {
        return days[last] == 0 ? 0 : (reached[last] - reached[0]) / days[last];
    }

    /** What is reached {@code ahead} days after the last value, if it goes on so. */
    double after(double ahead) {
        return reached[reached.length - 1] + perDay() * ahead;
    }

    /** The last day of which a value is known, from the first on. */
    long lastDay() {
        return days[days.length - 1];
    }

    /** How far it was off in the past, for one day ahead; empty with fewer than three values. */
    OptionalDouble errorOfADay() {
        double squares = 0;
        int count = 0;
        for (int origin = 1; origin < days.length - 1; origin++) {
            for (int later = origin + 1; days[origin] > 0 && later < days.length; later++) {
                long ahead = days[later] - days[origin];
                double miss = reached[later] - (reached[origin] + perDay(origin) * ahead);
                squares += miss * miss / ahead;
                count++;
            }
        }
        return days.length - 1 < VALUES_TO_MEASURE || count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / count));
    }
}
