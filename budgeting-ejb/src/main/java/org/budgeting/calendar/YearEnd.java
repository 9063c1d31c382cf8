package org.budgeting.calendar;

/** On which of its weekdays a year of whole weeks ends. */
public enum YearEnd {
    /** On the last one within the month. */
    LAST,
    /** On the one nearest to the month's last day, which may be in the month after. */
    NEAREST
}
