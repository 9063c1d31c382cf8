package org.budgeting.web.periods;

import java.time.DayOfWeek;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.periods.NewFiscalCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal calendar to use, as it is sent. */
@Schema(description = "A fiscal calendar to use.")
public record FiscalCalendarInput(
        @Schema(description = "How a year is cut into periods.", required = true, example = "four_four_five")
        CalendarKind kind,

        @Schema(description = "Month in which the year starts, 1 to 12.", required = true, example = "2")
        Integer startMonth,

        @Schema(description = "After which calendar year a fiscal year is named; start if absent.", example = "start")
        YearNaming naming,

        @Schema(description = "For weeks alone: the day of the week on which the year ends.", example = "saturday")
        DayOfWeek weekEnds,

        @Schema(
                description =
                        "For weeks alone: whether the year ends on the last of these days in the month before it starts again, or on the one nearest to the end of that month.",
                example = "nearest")
        YearEnd yearEnd) {

    NewFiscalCalendar calendar() {
        return new NewFiscalCalendar(kind, startMonth, naming, weekEnds, yearEnd);
    }
}
