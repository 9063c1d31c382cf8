package org.budgeting.imports;

/** What the rows of a file become. */
public enum ImportKind {
    /** Each row is an expense. */
    EXPENSES,
    /**
     * The rows of a department and a fiscal year together are a draft of a budget, each row an amount for a category.
     */
    BUDGETS
}
