package org.budgeting.periods;

/** Whether a period takes bookings; the later the stricter. */
public enum PeriodState {
    /** From everybody who may book. */
    OPEN,
    /** From finance alone, which tidies up before it closes. */
    HOLD,
    /** From nobody. */
    CLOSED
}
