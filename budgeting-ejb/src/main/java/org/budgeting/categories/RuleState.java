package org.budgeting.categories;

/** Whether a rule is used. */
public enum RuleState {
    PROPOSED,
    ACTIVE
}
