package org.budgeting.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Days from {@code start} to {@code end}, both included. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** As long as this one by the calendar: whole months stay whole months, anything else keeps its number of days. */
    public Period startingOn(LocalDate first) {
        LocalDate after = end.plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, after);
        boolean whole = months > 0 && start.plusMonths(months).equals(after);
        return new Period(first, (whole ? first.plusMonths(months) : first.plusDays(days())).minusDays(1));
    }

    /** The period as long as this one that begins the day after it. */
    public Period following() {
        return startingOn(end.plusDays(1));
    }

    /** The calendar months that the period touches, in order. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(end);
        return Stream.iterate(YearMonth.from(start), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The first day of the period within a month that it touches. */
    public LocalDate dayIn(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.isBefore(start) ? start : first;
    }

    /** The share of the period that has passed at the end of {@code today}, 0 to 1, four decimals. */
    public BigDecimal elapsed(LocalDate today) {
        if (today.isBefore(start)) {
            return BigDecimal.ZERO;
        }
        if (!today.isBefore(end)) {
            return BigDecimal.ONE;
        }
        long passed = ChronoUnit.DAYS.between(start, today) + 1;
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days()), 4, RoundingMode.HALF_UP);
    }
}
