package org.budgeting.recurring;

/** What became of a day: an expense, a refusal that somebody should look at, or nothing by somebody's word. */
public enum OccurrenceState {
    BOOKED,
    FAILED,
    SKIPPED
}
