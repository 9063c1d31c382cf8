package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.NewRecurring;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.Schedule;

/** What recurs in a demo: a rent on the last days of months, and an insurance whose last year nobody could book. */
@Dependent
class DemoRecurring {

    @Inject
    private RecurringService recurring;

    void begin(UUID budget, LocalDate today, String currency) {
        LocalDate nextMonth = today.withDayOfMonth(1).plusMonths(1);
        begin(
                budget,
                "Rent of the head office",
                "4200.00",
                currency,
                "Stonegate Rent",
                new Schedule("FREQ=MONTHLY;BYMONTHDAY=31", MissingDay.LAST_DAY, nextMonth, null, null, null));
        LocalDate lastYear = today.minusYears(1).plusDays(1);
        begin(budget, "Fire insurance", "1260.00", currency, "Harbour Mutual", Schedule.of(Frequency.YEARLY, lastYear));
    }

    private void begin(
            UUID budget, String description, String amount, String currency, String vendor, Schedule schedule) {
        NewExpense expense = NewExpense.of(budget, null, new BigDecimal(amount), currency)
                .description(description)
                .paymentMethod(PaymentMethod.BANK_TRANSFER)
                .vendor(vendor)
                .build();
        recurring.begin(new NewRecurring(expense, schedule));
    }
}
