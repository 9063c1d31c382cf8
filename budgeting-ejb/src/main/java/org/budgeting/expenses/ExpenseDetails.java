package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.money.Money;
import org.budgeting.rates.Conversion;

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
 * @param paymentMeans with what it was paid; null if nobody said
 * @param conversion how what was paid became {@code amount}; null if it was paid in the budget's currency
 * @param originalRefunded what came back of it in the currency in which it was paid; zero if that is the budget's
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
        PaymentMeans paymentMeans,
        Conversion conversion,
        BigDecimal originalRefunded,
        String recordedBy,
        Instant recordedAt,
        String warning) {

    /** As it was paid. */
    public Money said() {
        return conversion == null ? Money.of(amount, currency) : conversion.original();
    }

    /** What could still come back of it, in the currency in which it was paid. */
    public BigDecimal refundable() {
        BigDecimal back = conversion == null ? refunded : originalRefunded;
        return status == ExpenseStatus.PAID ? said().amount().subtract(back).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
