package org.budgeting.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where a goal should be and where it leads (L4). Pure.
 *
 * @param expectedValue where a straight line from the start to the target is today; null without a due day
 * @param progress the share of the way that is done, 0 to 1 and beyond
 * @param projectedOn the day on which the values so far, carried on in a straight line, come to the target; null if
 *     they do not, are too few, or are there already
 * @param earliestOn the same at the upper end of the slope's 80 % range; null if the values are too few for a range
 * @param latestOn the same at its lower end; null if they are too few, or it does not lead there within thirty years
 */
public record GoalPace(
        BigDecimal expectedValue,
        BigDecimal progress,
        LocalDate projectedOn,
        LocalDate earliestOn,
        LocalDate latestOn) {

    private static final int DECIMALS = 4;
    private static final int POINTS_FOR_A_RANGE = 4;
    private static final double DAYS_MAX = 365.25 * 30;
    // Two-sided 80 %, of the normal distribution.
    private static final double HALF_WIDTH = 1.2815515655446004;

    /** @param history in the order of its days; without the start */
    static GoalPace of(
            LocalDate startOn,
            BigDecimal start,
            LocalDate dueOn,
            BigDecimal target,
            BigDecimal current,
            List<GoalValueDetails> history,
            LocalDate today) {
        BigDecimal way = target.subtract(start);
        BigDecimal progress = way.signum() == 0
                ? BigDecimal.ONE
                : current.subtract(start).divide(way, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal expected = expected(startOn, start, dueOn, target, today);
        Line line = Line.through(startOn, start, history);
        boolean leads = current.compareTo(target) < 0 && line != null;
        double gap = target.subtract(current).doubleValue();
        LocalDate from =
                history.isEmpty() ? startOn : history.get(history.size() - 1).reachedOn();
        return new GoalPace(
                expected,
                progress,
                leads ? day(from, gap, line.slope()) : null,
                leads && line.measured() ? day(from, gap, line.slope() + HALF_WIDTH * line.error()) : null,
                leads && line.measured() ? day(from, gap, line.slope() - HALF_WIDTH * line.error()) : null);
    }

    static BigDecimal expected(LocalDate startOn, BigDecimal start, LocalDate dueOn, BigDecimal target, LocalDate day) {
        return dueOn == null
                ? null
                : start.add(target.subtract(start).multiply(elapsed(startOn, dueOn, day)))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal elapsed(LocalDate startOn, LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(startOn, dueOn);
        if (days <= 0 || !today.isBefore(dueOn)) {
            return today.isBefore(startOn) ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        long gone = Math.max(0, ChronoUnit.DAYS.between(startOn, today));
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(days), 8, RoundingMode.HALF_UP);
    }

    private static LocalDate day(LocalDate from, double gap, double slope) {
        double days = slope <= 0 ? Double.POSITIVE_INFINITY : gap / slope;
        return days > DAYS_MAX ? null : from.plusDays((long) Math.ceil(days));
    }

    /** A straight line by least squares, with the standard error of its slope. */
    private record Line(double slope, double error, boolean measured) {

        /** Null where all points are of one day. */
        static Line through(LocalDate startOn, BigDecimal start, List<GoalValueDetails> history) {
            int count = history.size() + 1;
            double[] x = new double[count];
            double[] y = new double[count];
            y[0] = start.doubleValue();
            for (int n = 1; n < count; n++) {
                x[n] = ChronoUnit.DAYS.between(startOn, history.get(n - 1).reachedOn());
                y[n] = history.get(n - 1).value().doubleValue();
            }
            double meanX = mean(x);
            double meanY = mean(y);
            double across = 0;
            double squares = 0;
            for (int n = 0; n < count; n++) {
                across += (x[n] - meanX) * (y[n] - meanY);
                squares += (x[n] - meanX) * (x[n] - meanX);
            }
            if (squares == 0) {
                return null;
            }
            double slope = across / squares;
            double rest = 0;
            for (int n = 0; n < count; n++) {
                double miss = y[n] - meanY - slope * (x[n] - meanX);
                rest += miss * miss;
            }
            boolean measured = count >= POINTS_FOR_A_RANGE;
            return new Line(slope, measured ? Math.sqrt(rest / (count - 2) / squares) : 0, measured);
        }

        private static double mean(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }
    }
}
