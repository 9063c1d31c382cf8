package org.budgeting.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.NewExpense;

/**
 * A recurring expense as it is shown.
 *
 * @param expense what is booked each time
 * @param schedule with everything said
 * @param begun whether days of it have come, so that it cannot be given other ones
 * @param nextOn the next day; null if it has ended
 * @param failures days that could not be booked and wait for somebody
 * @param follows the one that it continues in another way; null if none
 * @param owner user name of whom it acts for: who said last what it books
 */
public record RecurringDetails(
        UUID id,
        long version,
        NewExpense expense,
        String budgetName,
        String categoryName,
        String departmentName,
        Schedule schedule,
        Frequency frequency,
        RecurringState state,
        boolean begun,
        LocalDate nextOn,
        long failures,
        UUID follows,
        String owner,
        String ownerName,
        Instant createdAt,
        Instant updatedAt) {}
