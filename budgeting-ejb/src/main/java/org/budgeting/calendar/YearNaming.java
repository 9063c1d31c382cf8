package org.budgeting.calendar;

/** After which calendar year a fiscal year is named; the same for both where it starts in January. */
public enum YearNaming {
    /** The one in which it starts, as in retail. */
    START,
    /** The one in which it ends, as governments do. */
    END
}
