package org.budgeting.plans;

/** Where the amounts of a plan can come from. */
public enum FillMethod {
    /** The plan of the budget before. */
    LAST_PERIOD,
    /** What was spent in an average month of the last three that are over when the plan starts. */
    AVERAGE_3,
    AVERAGE_6,
    AVERAGE_12,
    /** What was spent in the same months of the year before. */
    LAST_YEAR_ACTUAL,
    /** What was planned for the same months of the year before. */
    LAST_YEAR_PLAN;

    /** How many months are averaged; 0 if it is no average. */
    int averaged() {
        return switch (this) {
            case AVERAGE_3 -> 3;
            case AVERAGE_6 -> 6;
            case AVERAGE_12 -> 12;
            default -> 0;
        };
    }
}
