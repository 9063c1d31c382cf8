package org.budgeting.access;

/** The way by which a caller came. */
public enum Channel {
    REST,
    PORTAL,
    IMPORT,
    TIMER,
    DEMO
}
