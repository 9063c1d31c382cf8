package org.budgeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {

    private static final FiscalCalendar RETAIL = new FiscalCalendar(
            CalendarKind.FOUR_FIVE_FOUR, Month.FEBRUARY, YearNaming.START, DayOfWeek.SATURDAY, YearEnd.NEAREST);
    private static final FiscalCalendar LAST_SATURDAY_OF_SEPTEMBER = new FiscalCalendar(
            CalendarKind.FOUR_FOUR_FIVE, Month.OCTOBER, YearNaming.END, DayOfWeek.SATURDAY, YearEnd.LAST);

    @Test
    void years_are_calendar_years_unless_somebody_says_otherwise() {
        FiscalYear year = FiscalCalendar.DEFAULT.yearOf(day("2026-03-14"));
        assertThat(year.name()).isEqualTo("FY2026");
        assertThat(year.days()).isEqualTo(days("2026-01-01", "2026-12-31"));
        assertThat(year.periods()).hasSize(12);
        assertThat(year.periodOf(day("2026-02-28")).name()).isEqualTo("FY2026-P02");
        assertThat(year.period(2)).map(FiscalPeriod::days).contains(days("2026-02-01", "2026-02-28"));
    }

    @Test
    void a_year_that_starts_in_october_is_named_as_the_organisation_names_it() {
        FiscalCalendar byEnd = FiscalCalendar.months(Month.OCTOBER, YearNaming.END);
        assertThat(byEnd.yearOf(day("2025-10-01")).name()).isEqualTo("FY2026");
        assertThat(byEnd.yearOf(day("2025-09-30")).name()).isEqualTo("FY2025");
        assertThat(byEnd.year(2026).days()).isEqualTo(days("2025-10-01", "2026-09-30"));
        FiscalCalendar byStart = FiscalCalendar.months(Month.OCTOBER, YearNaming.START);
        assertThat(byStart.yearOf(day("2025-10-01")).name()).isEqualTo("FY2025");
        assertThat(FiscalCalendar.months(Month.JANUARY, YearNaming.END)
                        .year(2026)
                        .days())
                .isEqualTo(days("2026-01-01", "2026-12-31"));
    }

    @Test
    void retail_years_are_those_that_the_federation_publishes() {
        assertThat(RETAIL.year(2022).days()).isEqualTo(days("2022-01-30", "2023-01-28"));
        assertThat(RETAIL.year(2023).days()).isEqualTo(days("2023-01-29", "2024-02-03"));
        assertThat(RETAIL.year(2024).days()).isEqualTo(days("2024-02-04", "2025-02-01"));
        assertThat(RETAIL.year(2025).days()).isEqualTo(days("2025-02-02", "2026-01-31"));
        assertThat(RETAIL.year(2025).period(2).map(FiscalPeriod::days)).contains(days("2025-03-02", "2025-04-05"));
    }

    @Test
    void a_53rd_week_belongs_to_the_last_period() {
        assertThat(weeks(RETAIL.year(2024))).containsExactly(4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 4L);
        assertThat(weeks(RETAIL.year(2023))).containsExactly(4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 5L);
    }

    @Test
    void years_that_end_on_the_last_saturday_of_september_are_those_that_a_company_reported() {
        // As in the annual reports (Form 10-K) of Apple Inc. for its fiscal years 2022 to 2024.
        assertThat(LAST_SATURDAY_OF_SEPTEMBER.year(2022).days()).isEqualTo(days("2021-09-26", "2022-09-24"));
        assertThat(LAST_SATURDAY_OF_SEPTEMBER.year(2023).days()).isEqualTo(days("2022-09-25", "2023-09-30"));
        assertThat(LAST_SATURDAY_OF_SEPTEMBER.year(2024).days()).isEqualTo(days("2023-10-01", "2024-09-28"));
    }

    @Test
    void weeks_need_a_rule_for_the_end_of_the_year_and_months_have_none() {
        assertThatThrownBy(() -> new FiscalCalendar(
                        CalendarKind.THIRTEEN_PERIODS, Month.MAY, YearNaming.END, DayOfWeek.SUNDAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new FiscalCalendar(CalendarKind.CALENDAR_MONTHS, Month.MAY, YearNaming.END, null, YearEnd.LAST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_outside_and_a_number_beyond_the_year_are_not_in_it() {
        FiscalYear year = FiscalCalendar.DEFAULT.year(2026);
        LocalDate after = day("2027-01-01");
        assertThatThrownBy(() -> year.periodOf(after)).hasMessageContaining("FY2026");
        assertThat(year.period(0)).isEmpty();
        assertThat(year.period(13)).isEmpty();
    }

    @Property
    void every_day_is_in_exactly_one_period_of_its_year(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll("days") LocalDate day) {
        FiscalYear year = calendar.yearOf(day);
        assertThat(year.periods().stream().filter(period -> period.days().contains(day)))
                .containsExactly(calendar.periodOf(day));
        assertThat(calendar.year(year.year() - 1).days().contains(day)).isFalse();
        assertThat(calendar.year(year.year() + 1).days().contains(day)).isFalse();
    }

    @Property
    void periods_follow_each_other_without_a_gap_from_year_to_year(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll @IntRange(min = 1901, max = 2199) int named) {
        FiscalYear year = calendar.year(named);
        LocalDate next = calendar.year(named - 1).days().end().plusDays(1);
        int number = 1;
        for (FiscalPeriod period : year.periods()) {
            assertThat(period.days().start()).isEqualTo(next);
            assertThat(period.number()).isEqualTo(number++);
            assertThat(period.year()).isEqualTo(named);
            next = period.days().end().plusDays(1);
        }
        assertThat(next).isEqualTo(calendar.year(named + 1).days().start());
        assertThat(year.periods()).hasSize(calendar.kind() == CalendarKind.THIRTEEN_PERIODS ? 13 : 12);
    }

    @Property
    void a_year_of_weeks_has_52_or_53_and_ends_where_its_rule_says(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll @IntRange(min = 1901, max = 2199) int named) {
        FiscalYear year = calendar.year(named);
        if (!calendar.kind().ofWeeks()) {
            assertThat(year.days().days()).isBetween(365L, 366L);
            return;
        }
        assertThat(year.days().days()).isIn(52 * 7L, 53 * 7L);
        LocalDate end = year.days().end();
        assertThat(end.getDayOfWeek()).isEqualTo(calendar.weekEnds());
        Month before = calendar.startMonth().minus(1);
        if (calendar.yearEnd() == YearEnd.LAST) {
            assertThat(end.getMonth()).isEqualTo(before);
            assertThat(end.plusWeeks(1).getMonth()).isEqualTo(calendar.startMonth());
        } else {
            assertThat(List.of(end.minusDays(3).getMonth(), end.plusDays(3).getMonth()))
                    .contains(before);
            assertThat(end.minusDays(4).getMonth()).isEqualTo(before);
            assertThat(end.plusDays(4).getMonth()).isEqualTo(calendar.startMonth());
        }
    }

    @Property
    void a_year_is_found_again_by_its_name(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll("days") LocalDate day) {
        FiscalYear year = calendar.yearOf(day);
        assertThat(calendar.year(year.year())).isEqualTo(year);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(day("1901-01-01").toEpochDay(), day("2199-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(CalendarKind.values()),
                        Arbitraries.of(Month.values()),
                        Arbitraries.of(YearNaming.values()),
                        Arbitraries.of(DayOfWeek.values()),
                        Arbitraries.of(YearEnd.values()))
                .as((kind, month, naming, weekEnds, yearEnd) -> kind.ofWeeks()
                        ? new FiscalCalendar(kind, month, naming, weekEnds, yearEnd)
                        : FiscalCalendar.months(month, naming));
    }

    private static List<Long> weeks(FiscalYear year) {
        return year.periods().stream().map(period -> period.days().days() / 7).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Period days(String first, String last) {
        return new Period(day(first), day(last));
    }
}
