package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class NewFiscalCalendarTest {

    @Test
    void months_need_a_start_and_weeks_a_rule_for_the_end() {
        assertThat(new NewFiscalCalendar(CalendarKind.CALENDAR_MONTHS, 4, null, null, null).checked())
                .isEqualTo(FiscalCalendar.months(Month.APRIL, YearNaming.START));
        assertThat(new NewFiscalCalendar(
                                CalendarKind.FOUR_FOUR_FIVE, 2, YearNaming.END, DayOfWeek.SATURDAY, YearEnd.LAST)
                        .checked()
                        .weekEnds())
                .isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void names_everything_that_is_missing_or_out_of_place_at_once() {
        assertThat(refused(new NewFiscalCalendar(null, 13, null, null, null)))
                .containsExactly("kind required", "startMonth out-of-range");
        assertThat(refused(new NewFiscalCalendar(CalendarKind.THIRTEEN_PERIODS, null, null, null, null)))
                .containsExactly("startMonth out-of-range", "weekEnds required", "yearEnd required");
        assertThat(refused(new NewFiscalCalendar(
                        CalendarKind.CALENDAR_MONTHS, 1, null, DayOfWeek.SUNDAY, YearEnd.NEAREST)))
                .containsExactly("weekEnds not-for-months", "yearEnd not-for-months");
    }

    private static List<String> refused(NewFiscalCalendar input) {
        return catchThrowableOfType(InvalidInput.class, input::checked).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }
}
