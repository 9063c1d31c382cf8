package org.budgeting.goals;

/** Whether a goal is still followed. */
public enum GoalStatus {
    OPEN,
    CLOSED
}
