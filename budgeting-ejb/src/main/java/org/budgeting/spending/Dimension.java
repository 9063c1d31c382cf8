package org.budgeting.spending;

/** By what spending can be told apart. */
public enum Dimension {
    BUDGET("budgetId"),
    CATEGORY("categoryId"),
    DEPARTMENT("departmentId"),
    MONTH("month"),
    PAYMENT_METHOD("paymentMethod"),
    STATUS("status"),
    VENDOR("vendorId");

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    /** The field of the rows that holds it. */
    String field() {
        return field;
    }

    /** Whether plans tell it apart as well (SP5). */
    boolean isPlanned() {
        return this == BUDGET || this == CATEGORY || this == DEPARTMENT || this == MONTH;
    }

    /** Whether its values stand in an order of their own; others stand by their amounts. */
    boolean isOrdered() {
        return this == MONTH || this == PAYMENT_METHOD || this == STATUS;
    }
}
