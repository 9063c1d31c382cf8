package org.budgeting.expenses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense to record.
 *
 * @param amount in {@code currency}; below zero for a refund (X2)
 * @param currency ISO 4217 code, the same as the budget's
 * @param date the day of the purchase; within the budget's period
 * @param budget id of an approved budget
 * @param category id; "Uncategorised" if absent
 * @param department id of the department that spent it
 * @param paymentMethod other if absent
 * @param status pending or paid; paid if absent; a refund is always refunded
 * @param commitmentLine id of the line of a commitment that it is an invoice of; budget and currency are the line's,
 *     and so is the category, which may be absent then
 * @param finalInvoice whether no other invoice of that line is expected
 * @param happenedOutside whether it happened already, outside of our control: it is recorded even beyond a limit (F6)
 */
public record NewExpense(
        @NotBlank @Size(max = 500) String description,
        @NotNull BigDecimal amount,
        @NotBlank @Size(max = 3) String currency,
        @NotNull LocalDate date,
        @NotNull UUID budget,
        UUID category,
        UUID department,
        PaymentMethod paymentMethod,
        ExpenseStatus status,
        @Size(max = 200) String vendor,
        @Size(max = 100) String invoiceNumber,
        UUID commitmentLine,
        boolean finalInvoice,
        boolean happenedOutside) {

    public NewExpense {
        paymentMethod = paymentMethod == null ? PaymentMethod.OTHER : paymentMethod;
        if (status == null) {
            status = amount != null && amount.signum() < 0 ? ExpenseStatus.REFUNDED : ExpenseStatus.PAID;
        }
    }

    /** One within our control that no commitment was made for. */
    public NewExpense(
            String description,
            BigDecimal amount,
            String currency,
            LocalDate date,
            UUID budget,
            UUID category,
            UUID department,
            PaymentMethod paymentMethod,
            ExpenseStatus status,
            String vendor,
            String invoiceNumber) {
        this(
                description,
                amount,
                currency,
                date,
                budget,
                category,
                department,
                paymentMethod,
                status,
                vendor,
                invoiceNumber,
                null,
                false,
                false);
    }

    /** The same as an invoice of a line of a commitment. */
    public NewExpense against(UUID line, boolean last) {
        return new NewExpense(
                description,
                amount,
                currency,
                date,
                budget,
                category,
                department,
                paymentMethod,
                status,
                vendor,
                invoiceNumber,
                line,
                last,
                happenedOutside);
    }

    /** The same, known to have happened already or not. */
    public NewExpense outside(boolean happened) {
        return new NewExpense(
                description,
                amount,
                currency,
                date,
                budget,
                category,
                department,
                paymentMethod,
                status,
                vendor,
                invoiceNumber,
                commitmentLine,
                finalInvoice,
                happened);
    }
}
