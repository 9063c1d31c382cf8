package org.budgeting.goals;

/** What kind of success a goal counts. */
public enum GoalType {
    LEADS,
    CONVERSIONS,
    REVENUE,
    AWARENESS,
    ENGAGEMENT,
    CUSTOM
}
