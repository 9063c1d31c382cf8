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
        @Size(max = 100) String invoiceNumber) {

    public NewExpense {
        paymentMethod = paymentMethod == null ? PaymentMethod.OTHER : paymentMethod;
        if (status == null) {
            status = amount != null && amount.signum() < 0 ? ExpenseStatus.REFUNDED : ExpenseStatus.PAID;
        }
    }
}
