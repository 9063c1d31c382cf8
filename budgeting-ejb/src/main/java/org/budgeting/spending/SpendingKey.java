package org.budgeting.spending;

import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.expenses.Spent;

/** All by which spending is told apart. */
record SpendingKey(
        UUID budget,
        UUID category,
        UUID department,
        UUID vendor,
        YearMonth month,
        PaymentMethod paymentMethod,
        ExpenseStatus status,
        String currency) {

    static SpendingKey of(Spent spent) {
        return new SpendingKey(
                spent.budget(),
                spent.category(),
                spent.department(),
                spent.vendor(),
                spent.month(),
                spent.paymentMethod(),
                spent.status(),
                spent.currency());
    }
}
