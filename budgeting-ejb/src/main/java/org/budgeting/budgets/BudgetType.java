package org.budgeting.budgets;

/** What a budget is for; says nothing of its rules. */
public enum BudgetType {
    ANNUAL,
    QUARTERLY,
    MONTHLY,
    CAMPAIGN,
    DEPARTMENTAL,
    PROJECT,
    CUSTOM
}
