package org.budgeting.periods;

import java.time.Instant;
import org.budgeting.calendar.FiscalCalendar;

/**
 * The calendar that the organisation uses.
 *
 * @param version 0 as long as nobody chose it
 * @param inUse whether a period of it is on hold or was ever closed, so that it cannot be changed (Y4)
 * @param changedBy null as long as nobody chose it
 */
public record FiscalCalendarDetails(
        long version, FiscalCalendar calendar, boolean inUse, String changedBy, Instant changedAt) {}
