package org.budgeting.calendar;

import java.util.Arrays;

/** How a fiscal year is cut into periods. */
public enum CalendarKind {
    /** Twelve months. */
    CALENDAR_MONTHS(),
    /** Four quarters of thirteen weeks, each cut into four, four and five. */
    FOUR_FOUR_FIVE(4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5),
    /** Four quarters of thirteen weeks, each cut into four, five and four. */
    FOUR_FIVE_FOUR(4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4),
    /** Four quarters of thirteen weeks, each cut into five, four and four. */
    FIVE_FOUR_FOUR(5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4),
    /** Thirteen periods of four weeks. */
    THIRTEEN_PERIODS(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);

    private final int[] weeks;

    CalendarKind(int... weeks) {
        this.weeks = weeks;
    }

    public boolean ofWeeks() {
        return weeks.length > 0;
    }

    /** How many weeks each period of an ordinary year has; empty for months. */
    int[] weeks() {
        return Arrays.copyOf(weeks, weeks.length);
    }
}
