package org.pecunia.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A budget on one day, as told by a client and checked: what may be spent, what is spent, and what was meant to be
 * spent when.
 *
 * @param asOf the figures are complete up to the end of this day
 * @param months from as far back as is known; a month that is not in it had neither plan nor spend
 */
record Budget(
        String id,
        Amounts amounts,
        BigDecimal amount,
        LocalDate start,
        LocalDate end,
        LocalDate asOf,
        BigDecimal actual,
        BigDecimal committed,
        BigDecimal reserved,
        NavigableMap<YearMonth, Month> months) {

    /** What was planned for and spent in one month. */
    record Month(BigDecimal planned, BigDecimal actual) {}

    private static final Month EMPTY = new Month(BigDecimal.ZERO, BigDecimal.ZERO);

    Month month(YearMonth period) {
        return months.getOrDefault(period, EMPTY);
    }

    Optional<YearMonth> firstMonthOfSpend() {
        return months.entrySet().stream()
                .filter(month -> month.getValue().actual().signum() != 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The months of the budget whose every day is known, oldest first. */
    List<YearMonth> wholeMonths() {
        YearMonth last = earliest(lastWholeMonth(), YearMonth.from(end));
        return Stream.iterate(YearMonth.from(start), m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
    }

    /** What the months of the budget up to {@code asOf} were told to have spent. */
    BigDecimal actualOfMonths() {
        return months.subMap(YearMonth.from(start), true, YearMonth.from(end), true).entrySet().stream()
                .filter(month -> !month.getKey().isAfter(YearMonth.from(asOf)))
                .map(month -> month.getValue().actual())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Days of the budget that are over, from none to all. */
    long daysElapsed() {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(start, asOf) + 1));
    }

    long daysLeft() {
        return days() - daysElapsed();
    }

    boolean isOver() {
        return daysLeft() == 0;
    }

    /** What nobody has asked for yet; negative when too much was. */
    BigDecimal available() {
        return amount.subtract(actual).subtract(committed).subtract(reserved);
    }

    /** What cannot be had back: spent or promised. */
    BigDecimal bound() {
        return actual.add(committed);
    }

    /** Spend per day so far. */
    double burnRate() {
        return daysElapsed() == 0 ? 0 : actual.doubleValue() / daysElapsed();
    }

    /** The spent part of the amount; of a budget of nothing all is spent as soon as anything is. */
    double usedShare() {
        if (amount.signum() == 0) {
            return Math.max(0, actual.signum());
        }
        return actual.doubleValue() / amount.doubleValue();
    }

    /**
     * The part of the amount that was meant to be spent by now: the months' plan, a running month by its days. What of
     * the amount no month claims is spread evenly over the days of the months without a plan, or over all days if every
     * month has one.
     */
    double dueShare() {
        double due = 0;
        double claimed = 0;
        double unplannedDays = 0;
        double unplannedDaysDue = 0;
        for (YearMonth m = YearMonth.from(start); !m.isAfter(YearMonth.from(end)); m = m.plusMonths(1)) {
            double days = share(m, start, end) * m.lengthOfMonth();
            double daysDue = share(m, start, asOf) * m.lengthOfMonth();
            double planned = month(m).planned().doubleValue();
            claimed += planned;
            due += planned * daysDue / days;
            if (planned == 0) {
                unplannedDays += days;
                unplannedDaysDue += daysDue;
            }
        }
        double unclaimed = Math.max(0, amount.doubleValue() - claimed);
        double unclaimedDue = unplannedDays == 0 ? (double) daysElapsed() / days() : unplannedDaysDue / unplannedDays;
        double all = claimed + unclaimed;
        return all == 0 ? (double) daysElapsed() / days() : (due + unclaimed * unclaimedDue) / all;
    }

    /** The part of a month's days that lies from one day to another, cut to the budget. */
    double share(YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = latest(month.atDay(1), latest(from, start));
        LocalDate last = earliest(month.atEndOfMonth(), earliest(to, end));
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1) / (double) month.lengthOfMonth();
    }

    /** The last month whose every day is known. */
    YearMonth lastWholeMonth() {
        YearMonth current = YearMonth.from(asOf);
        return asOf.equals(current.atEndOfMonth()) ? current : current.minusMonths(1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T extends Comparable<? super T>> T earliest(T one, T other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
