package org.budgeting.recurring;

/** Where a recurring expense is in its life; an ended one has no days left. */
public enum RecurringState {
    ACTIVE,
    PAUSED,
    ENDED
}
