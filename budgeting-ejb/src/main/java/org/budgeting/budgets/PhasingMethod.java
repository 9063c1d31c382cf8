package org.budgeting.budgets;

/** The ways in which an amount divides over months. */
public enum PhasingMethod {
    EVEN,
    WEIGHTS,
    /** The months of each quarter as their weeks: 4, 4 and 5 of 13, counted from the first month. */
    FOUR_FOUR_FIVE,
    TYPED,
    /** As the same months of the year before were spent; months below zero count as none. */
    LAST_YEAR_ACTUAL,
    /** As the same months of the year before were planned. */
    LAST_YEAR_PLAN;

    boolean followsLastYear() {
        return this == LAST_YEAR_ACTUAL || this == LAST_YEAR_PLAN;
    }
}
