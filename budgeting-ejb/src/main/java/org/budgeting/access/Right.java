package org.budgeting.access;

/** What a caller can be allowed to do. */
public enum Right {
    READ,
    COMMENT,
    DRAFT_BUDGETS,
    RECORD_EXPENSES,
    RECORD_OUTSIDE,
    IMPORT_EXPENSES,
    SET_GOALS,
    APPROVE,
    CLOSE_PERIODS,
    SET_THRESHOLDS,
    KEEP_RATES,
    SHAPE_CATEGORIES,
    SHAPE_VENDORS,
    SHAPE_ORGANISATION,
    ROTATE_KEYS,
    MANAGE_WEBHOOKS,
    READ_AUDIT
}
