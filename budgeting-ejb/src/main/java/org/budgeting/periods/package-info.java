/**
 * Fiscal calendars, and which periods take bookings. A period is open, on hold (finance alone books to it) or closed
 * (nobody does), for the whole organisation and for each department.
 *
 * <p>Y1 the strictest binds: of the organisation, the department and every department above it. Y2 what is closed is
 * opened by an approval alone. Y3 closing waits for the bookings in flight, and who books after it is refused. Y4 a
 * calendar does not change any more once a period of it was closed.
 *
 * <p>Out of scope: closing in an order, and what is due before a period may be closed.
 */
package org.budgeting.periods;
