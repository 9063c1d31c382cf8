package org.budgeting.recurring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dmfs.rfc5545.DateTime;

/** The days of a complete schedule (RX1). Pure. */
final class Days {

    /** What recurs does so for at most so long; somebody begins it anew then. */
    static final int YEARS_MAX = 100;

    private static final Logger LOG = Logger.getLogger(Days.class.getName());

    private Days() {}

    /** The first {@code most} of its days that are not before one. */
    static List<LocalDate> from(Schedule schedule, LocalDate first, int most) {
        List<LocalDate> found = new ArrayList<>();
        walk(schedule, day -> {
            if (!day.isBefore(first)) {
                found.add(day);
            }
            return found.size() < most;
        });
        return found;
    }

    static Optional<LocalDate> onOrAfter(Schedule schedule, LocalDate day) {
        return from(schedule, day, 1).stream().findFirst();
    }

    /** How many of its days are before one. */
    static int before(Schedule schedule, LocalDate day) {
        int[] count = {0};
        walk(schedule, each -> {
            boolean earlier = each.isBefore(day);
            count[0] += earlier ? 1 : 0;
            return earlier;
        });
        return count[0];
    }

    /** Visits its days in order, until the visitor has enough. */
    private static void walk(Schedule schedule, Predicate<LocalDate> goesOn) {
        LocalDate start = schedule.startsOn();
        LocalDate last = start.plusYears(YEARS_MAX);
        if (schedule.endsOn() != null && schedule.endsOn().isBefore(last)) {
            last = schedule.endsOn();
        }
        int left = schedule.times() == null ? Integer.MAX_VALUE : schedule.times();
        LocalDate before = start.minusDays(1);
        try {
            var dates = RecurrenceText.rule(schedule.rule(), schedule.missingDay())
                    .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
            while (left > 0 && dates.hasNext()) {
                LocalDate day = RecurrenceText.day(dates.peekDateTime());
                if (day.isAfter(last) || day.isAfter(before) && !goesOn.test(day)) {
                    return;
                }
                left -= day.isAfter(before) ? 1 : 0;
                before = day;
                dates.nextDateTime();
            }
        } catch (IllegalArgumentException | IllegalStateException tooManyWithoutADay) {
            // So the library ends a rule that falls on nothing for very long, such as 30 February.
            LOG.log(Level.FINE, "a rule falls on nothing any more", tooManyWithoutADay);
        }
    }
}
