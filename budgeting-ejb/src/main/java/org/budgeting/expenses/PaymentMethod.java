package org.budgeting.expenses;

/** How an expense is paid. */
public enum PaymentMethod {
    CREDIT_CARD,
    BANK_TRANSFER,
    CASH,
    CHECK,
    PAYPAL,
    OTHER
}
