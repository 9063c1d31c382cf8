package org.budgeting.budgets;

/** Where a version of a budget stands: prepared, handed in, in force, replaced by a later one. */
public enum VersionState {
    DRAFT,
    SUBMITTED,
    GOVERNING,
    SUPERSEDED
}
