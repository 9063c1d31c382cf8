package org.budgeting.funds;

/** What happens to spending beyond what is left (F2): it is refused, let through with a warning, or let through. */
public enum Control {
    STOP,
    WARN,
    IGNORE
}
