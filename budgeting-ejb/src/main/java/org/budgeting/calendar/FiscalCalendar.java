package org.budgeting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an organisation cuts time into fiscal years and periods.
 *
 * <p>A year of months starts on the first of its month. A year of weeks has 52 or 53 whole ones: it ends always on the
 * same day of the week, either on the last one within the month before {@code startMonth}, or on the one nearest to
 * that month's last day. These two are the 52-53-week years of US Treasury Regulation § 1.441-2(a)(1); the second, with
 * Saturday and a start in February, is the 4-5-4 calendar of the National Retail Federation. A 53rd week belongs to the
 * last period, as it does there.
 *
 * @param startMonth in which the year starts; a year of weeks starts within a week of its first day
 * @param weekEnds the last day of each week; null for months
 * @param yearEnd null for months
 */
public record FiscalCalendar(
        CalendarKind kind, Month startMonth, YearNaming naming, DayOfWeek weekEnds, YearEnd yearEnd) {

    /** Months from January: fiscal years are calendar years. */
    public static final FiscalCalendar DEFAULT = months(Month.JANUARY, YearNaming.START);

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_NEAR = 3;

    public FiscalCalendar {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(startMonth, "startMonth");
        Objects.requireNonNull(naming, "naming");
        if (kind.ofWeeks() != (weekEnds != null) || kind.ofWeeks() != (yearEnd != null)) {
            throw new IllegalArgumentException("weeks, and they alone, need a day and a rule for the end of the year");
        }
    }

    public static FiscalCalendar months(Month start, YearNaming naming) {
        return new FiscalCalendar(CalendarKind.CALENDAR_MONTHS, start, naming, null, null);
    }

    /** The fiscal year that a day falls in. */
    public FiscalYear yearOf(LocalDate day) {
        int start = day.getYear() - 1;
        while (!day.isBefore(startOf(start + 1))) {
            start++;
        }
        return yearFrom(start);
    }

    /** The fiscal year of this name: 2026 for FY2026. */
    public FiscalYear year(int named) {
        return yearFrom(named - nameOffset());
    }

    public FiscalPeriod periodOf(LocalDate day) {
        return yearOf(day).periodOf(day);
    }

    private FiscalYear yearFrom(int calendarYear) {
        int named = calendarYear + nameOffset();
        LocalDate first = startOf(calendarYear);
        LocalDate last = startOf(calendarYear + 1).minusDays(1);
        return new FiscalYear(named, kind.ofWeeks() ? cutWeeks(named, first, last) : cutMonths(named, first));
    }

    private int nameOffset() {
        return naming == YearNaming.END && startMonth != Month.JANUARY ? 1 : 0;
    }

    /** The first day of the fiscal year that starts around {@code startMonth} of a calendar year. */
    private LocalDate startOf(int calendarYear) {
        LocalDate first = LocalDate.of(calendarYear, startMonth, 1);
        if (!kind.ofWeeks()) {
            return first;
        }
        LocalDate monthEnd = first.minusDays(1);
        LocalDate lastOfYear = (yearEnd == YearEnd.LAST ? monthEnd : monthEnd.plusDays(DAYS_NEAR))
                .with(TemporalAdjusters.previousOrSame(weekEnds));
        return lastOfYear.plusDays(1);
    }

    private static List<FiscalPeriod> cutMonths(int named, LocalDate first) {
        List<FiscalPeriod> periods = new ArrayList<>();
        for (int n = 0; n < Month.values().length; n++) {
            LocalDate start = first.plusMonths(n);
            periods.add(new FiscalPeriod(
                    named, n + 1, new Period(start, start.plusMonths(1).minusDays(1))));
        }
        return periods;
    }

    private List<FiscalPeriod> cutWeeks(int named, LocalDate first, LocalDate last) {
        int[] weeks = kind.weeks();
        List<FiscalPeriod> periods = new ArrayList<>();
        LocalDate start = first;
        for (int n = 0; n < weeks.length; n++) {
            LocalDate next = n == weeks.length - 1 ? last.plusDays(1) : start.plusDays((long) weeks[n] * DAYS_OF_WEEK);
            periods.add(new FiscalPeriod(named, n + 1, new Period(start, next.minusDays(1))));
            start = next;
        }
        return periods;
    }
}
