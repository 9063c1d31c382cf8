package org.budgeting.recurring;

/** What becomes of a month that lacks the day of a rule, such as the 31st or 29 February. */
public enum MissingDay {
    /** It has none, as RFC 5545 says. */
    SKIP,
    /** Its last day takes the place (RFC 7529, {@code SKIP=BACKWARD}). */
    LAST_DAY
}
