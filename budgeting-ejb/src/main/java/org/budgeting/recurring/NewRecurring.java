package org.budgeting.recurring;

import java.util.UUID;
import org.budgeting.expenses.NewExpense;

/**
 * A recurring expense to begin, or what one shall become.
 *
 * @param expense what is booked each time; its own day says nothing, an invoice number and a commitment are of one
 *     expense alone, and nothing that is booked by itself happened outside
 * @param firstExpense id of an expense of the schedule's first day that is the first of them; absent if there is none
 */
public record NewRecurring(NewExpense expense, Schedule schedule, UUID firstExpense) {

    public NewRecurring(NewExpense expense, Schedule schedule) {
        this(expense, schedule, null);
    }
}
