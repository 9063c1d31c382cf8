package org.budgeting.spending;

/** Which months are held against those that are asked for. */
public enum Comparison {
    /** As many months, right before. */
    PREVIOUS_PERIOD,
    /** The same months of the year before. */
    PREVIOUS_YEAR
}
