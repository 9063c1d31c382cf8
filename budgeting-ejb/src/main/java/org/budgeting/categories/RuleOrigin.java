package org.budgeting.categories;

/** How a rule came to be. */
public enum RuleOrigin {
    WRITTEN,
    LEARNED
}
