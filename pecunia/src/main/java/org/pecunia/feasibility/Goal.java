package org.pecunia.feasibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;

/**
 * A goal on one day, as told by a client and checked.
 *
 * @param values what was reached on which day, from the first day to {@code asOf}
 */
record Goal(
        String id,
        double target,
        double start,
        LocalDate first,
        LocalDate due,
        LocalDate asOf,
        NavigableMap<LocalDate, Double> values) {

    double current() {
        return values.isEmpty() ? start : values.lastEntry().getValue();
    }

    boolean isReached() {
        return current() >= target;
    }

    boolean isOver() {
        return asOf.isAfter(due);
    }

    /** The share of its time that is gone, 0 to 1. */
    double elapsed() {
        double days = ChronoUnit.DAYS.between(first, due);
        return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(first, asOf) / days));
    }

    /** Where it should be by now, in equal steps from the start to the target. */
    double dueByNow() {
        return start + (target - start) * elapsed();
    }

    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, due));
    }
}
