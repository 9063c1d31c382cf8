package org.budgeting.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    private static final BigDecimal DAYS_MAX = new BigDecimal("10957");
    // Two-sided 80 %, of the normal distribution.
    private static final BigDecimal HALF_WIDTH = new BigDecimal("1.2815515655446");

    /** @param history in the order of its days; without the start */
    static GoalPace of(
            LocalDate startOn,
            BigDecimal start,
            LocalDate dueOn,
            BigDecimal target,
            BigDecimal current,
            List<GoalValueDetails> history,
            LocalDate today) {
        BigDecimal expected = expected(startOn, start, dueOn, target, today);
        Line line = Line.through(startOn, start, history);
        boolean leads = current.compareTo(target) < 0 && line != null;
        BigDecimal gap = target.subtract(current);
        BigDecimal width = leads && line.error() != null ? HALF_WIDTH.multiply(line.error()) : null;
        LocalDate from =
                history.isEmpty() ? startOn : history.get(history.size() - 1).reachedOn();
        return new GoalPace(
                expected,
                progress(start, target, current),
                leads ? day(from, gap, line.slope()) : null,
                width == null ? null : day(from, gap, line.slope().add(width)),
                width == null ? null : day(from, gap, line.slope().subtract(width)));
    }

    static BigDecimal progress(BigDecimal start, BigDecimal target, BigDecimal value) {
        BigDecimal way = target.subtract(start);
        return way.signum() == 0 ? BigDecimal.ONE : value.subtract(start).divide(way, DECIMALS, RoundingMode.HALF_UP);
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

    private static LocalDate day(LocalDate from, BigDecimal gap, BigDecimal slope) {
        if (slope.signum() <= 0) {
            return null;
        }
        BigDecimal days = gap.divide(slope, MathContext.DECIMAL64);
        return days.compareTo(DAYS_MAX) > 0
                ? null
                : from.plusDays(days.setScale(DECIMALS, RoundingMode.HALF_UP)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact());
    }

    /** A straight line by least squares, with the standard error of its slope; none if the points are too few. */
    private record Line(BigDecimal slope, BigDecimal error) {

        private static final MathContext DIGITS = MathContext.DECIMAL64;

        /** Null where all points are of one day. */
        static Line through(LocalDate startOn, BigDecimal start, List<GoalValueDetails> history) {
            List<BigDecimal> days = new ArrayList<>(List.of(BigDecimal.ZERO));
            List<BigDecimal> values = new ArrayList<>(List.of(start));
            history.forEach(one -> {
                days.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(startOn, one.reachedOn())));
                values.add(one.value());
            });
            List<BigDecimal> across = fromTheirMean(days);
            List<BigDecimal> up = fromTheirMean(values);
            BigDecimal squares = products(across, across);
            if (squares.signum() == 0) {
                return null;
            }
            BigDecimal slope = products(across, up).divide(squares, DIGITS);
            return new Line(slope, days.size() < POINTS_FOR_A_RANGE ? null : error(across, up, slope, squares));
        }

        private static BigDecimal error(
                List<BigDecimal> across, List<BigDecimal> up, BigDecimal slope, BigDecimal squares) {
            List<BigDecimal> misses = new ArrayList<>();
            for (int n = 0; n < up.size(); n++) {
                misses.add(up.get(n).subtract(slope.multiply(across.get(n)), DIGITS));
            }
            return products(misses, misses)
                    .divide(BigDecimal.valueOf(up.size() - 2L), DIGITS)
                    .divide(squares, DIGITS)
                    .sqrt(DIGITS);
        }

        private static List<BigDecimal> fromTheirMean(List<BigDecimal> all) {
            BigDecimal mean = all.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(all.size()), DIGITS);
            return all.stream().map(one -> one.subtract(mean, DIGITS)).toList();
        }

        private static BigDecimal products(List<BigDecimal> some, List<BigDecimal> others) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int n = 0; n < some.size(); n++) {
                sum = sum.add(some.get(n).multiply(others.get(n)), DIGITS);
            }
            return sum;
        }
    }
}
