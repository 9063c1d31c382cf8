package org.budgeting.budgets;

/** Where a budget stands in its life: drafted, submitted (and back to draft when returned), approved, archived. */
public enum BudgetStage {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ARCHIVED
}
