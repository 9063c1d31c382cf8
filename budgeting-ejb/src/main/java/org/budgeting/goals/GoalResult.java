package org.budgeting.goals;

/** How a goal ended. */
public enum GoalResult {
    REACHED,
    MISSED,
    DROPPED
}
