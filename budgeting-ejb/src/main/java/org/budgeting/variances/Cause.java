package org.budgeting.variances;

/** Why more or less was used than planned. */
public enum Cause {
    /** Sooner or later than planned; it evens out. */
    TIMING,
    /** At another price. */
    PRICE,
    /** More or less of it. */
    VOLUME,
    /** Planned or booked wrongly. */
    ERROR,
    /** Something that does not come again. */
    ONE_OFF,
    OTHER
}
