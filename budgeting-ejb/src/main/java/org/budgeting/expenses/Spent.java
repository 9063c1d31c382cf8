package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What an expense adds to what was spent, or takes out of it.
 *
 * @param department null for none
 * @param vendor null for nobody
 * @param amount in {@code currency}, the budget's
 * @param count 1, or −1 where it is taken out
 */
public record Spent(
        UUID budget,
        UUID category,
        UUID department,
        UUID vendor,
        YearMonth month,
        PaymentMethod paymentMethod,
        ExpenseStatus status,
        String currency,
        BigDecimal amount,
        int count) {

    Spent takenOut() {
        return new Spent(
                budget, category, department, vendor, month, paymentMethod, status, currency, amount.negate(), -count);
    }
}
