package org.budgeting.periods;

import java.time.DayOfWeek;
import java.time.Month;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.problems.InvalidInput;

/**
 * A fiscal calendar to use; see {@link FiscalCalendar} for what the fields mean.
 *
 * @param startMonth 1 to 12
 * @param naming START if absent
 * @param weekEnds for weeks alone
 * @param yearEnd for weeks alone
 */
public record NewFiscalCalendar(
        CalendarKind kind, Integer startMonth, YearNaming naming, DayOfWeek weekEnds, YearEnd yearEnd) {

    public NewFiscalCalendar {
        naming = naming == null ? YearNaming.START : naming;
    }

    /** @throws InvalidInput naming each field that is missing or out of place */
    FiscalCalendar checked() {
        boolean weeks = kind != null && kind.ofWeeks();
        boolean months = kind != null && !kind.ofWeeks();
        new InvalidInput.Check()
                .refuseIf(kind == null, "kind", "required", "Say how the year is cut into periods.")
                .refuseIf(
                        startMonth == null || startMonth < 1 || startMonth > Month.values().length,
                        "startMonth",
                        "out-of-range",
                        "Give the month in which the year starts, 1 to 12.")
                .refuseIf(
                        weeks && weekEnds == null,
                        "weekEnds",
                        "required",
                        "Say on which day of the week the year ends.")
                .refuseIf(
                        weeks && yearEnd == null,
                        "yearEnd",
                        "required",
                        "Say whether it ends on the last of these days in the month, or on the nearest to its end.")
                .refuseIf(
                        months && weekEnds != null,
                        "weekEnds",
                        "not-for-months",
                        "A year of months ends with its month.")
                .refuseIf(
                        months && yearEnd != null, "yearEnd", "not-for-months", "A year of months ends with its month.")
                .done();
        return new FiscalCalendar(kind, Month.of(startMonth), naming, weekEnds, yearEnd);
    }
}
