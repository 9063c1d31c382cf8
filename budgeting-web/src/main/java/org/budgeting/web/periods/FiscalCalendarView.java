package org.budgeting.web.periods;

import java.time.DayOfWeek;
import java.time.Instant;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.periods.FiscalCalendarDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fiscal calendar as it is answered. */
@Schema(name = "FiscalCalendar", description = "How the organisation cuts its years into periods.")
public record FiscalCalendarView(
        @Schema(hidden = true) long version,
        @Schema(example = "calendar_months") CalendarKind kind,
        @Schema(example = "1") int startMonth,
        @Schema(example = "start") YearNaming naming,

        @Schema(nullable = true, description = "Null for months.", example = "saturday")
        DayOfWeek weekEnds,

        @Schema(nullable = true, description = "Null for months.", example = "nearest")
        YearEnd yearEnd,

        @Schema(
                description = "Whether a period of it is on hold or was ever closed, so that it cannot be changed.",
                example = "false")
        boolean inUse,

        @Schema(nullable = true, description = "Null as long as nobody chose it.", example = "aurora-finance")
        String changedBy,

        @Schema(nullable = true) Instant changedAt)
        implements Versioned {

    static FiscalCalendarView of(FiscalCalendarDetails details) {
        FiscalCalendar calendar = details.calendar();
        return new FiscalCalendarView(
                details.version(),
                calendar.kind(),
                calendar.startMonth().getValue(),
                calendar.naming(),
                calendar.weekEnds(),
                calendar.yearEnd(),
                details.inUse(),
                details.changedBy(),
                details.changedAt());
    }

    /** There is one, and its address names nothing more. */
    @Override
    public Object id() {
        return "";
    }
}
