package org.budgeting.expenses;

/**
 * Where an expense stands: pending is a commitment, paid is actual, refunded is money that came back, cancelled counts
 * nowhere.
 */
public enum ExpenseStatus {
    PENDING,
    PAID,
    CANCELLED,
    REFUNDED
}
