package org.budgeting.expenses;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A refund of an expense.
 *
 * @param amount above zero, in the currency in which the expense was paid; all that is left if absent
 * @param date the day on which it comes back; today if absent
 * @param description that of the expense if absent
 */
public record NewRefund(
        @Positive BigDecimal amount,
        LocalDate date,
        @Size(max = 500) String description) {}
