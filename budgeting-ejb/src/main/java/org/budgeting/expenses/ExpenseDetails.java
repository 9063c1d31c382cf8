package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense as it is shown; see {@link NewExpense} for the fields.
 *
 * @param vendor as it was written
 * @param vendorId the vendor that is known by that name; null if none was named
 * @param possibleDuplicate another expense of the same vendor, invoice number and year; null if there is none
 * @param commitment what it is an invoice of; null if none
 * @param relation what it is to {@code original}; null if it names none
 * @param refunded what came back of it
 * @param document the split that it is a part of; null if it is none
 * @param receipt the latest of its receipts; null if it has none
 * @param warning what the budget's control said when it was recorded; null if nothing
 */
public record ExpenseDetails(
        UUID id,
        long version,
        String description,
        BigDecimal amount,
        String currency,
        LocalDate date,
        UUID budget,
        String budgetName,
        UUID category,
        String categoryName,
        UUID department,
        String departmentName,
        PaymentMethod paymentMethod,
        ExpenseStatus status,
        String vendor,
        UUID vendorId,
        String invoiceNumber,
        UUID possibleDuplicate,
        UUID commitment,
        String commitmentTitle,
        UUID commitmentLine,
        boolean finalInvoice,
        boolean happenedOutside,
        Relation relation,
        UUID original,
        BigDecimal refunded,
        UUID document,
        UUID receipt,
        String recordedBy,
        Instant recordedAt,
        String warning) {

    /** What could still come back of it. */
    public BigDecimal refundable() {
        return status == ExpenseStatus.PAID ? amount.subtract(refunded).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
