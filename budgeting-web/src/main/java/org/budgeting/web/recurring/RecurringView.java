package org.budgeting.web.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.RecurringDetails;
import org.budgeting.recurring.RecurringState;
import org.budgeting.recurring.Schedule;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recurring expense as it is answered. */
@Schema(name = "RecurringExpense", description = "A recurring expense.")
public record RecurringView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Rent of the office") String description,
        @Schema(example = "1800.00") String amount,
        @Schema(example = "GBP") String currency,
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,

        @Schema(nullable = true, description = "Id; null if it is found each time.")
        UUID category,

        @Schema(nullable = true, example = "Rent") String categoryName,
        @Schema(nullable = true) UUID department,
        @Schema(nullable = true, example = "Sales") String departmentName,
        @Schema(example = "bank_transfer") PaymentMethod paymentMethod,

        @Schema(description = "Of the expenses that it makes.", example = "paid")
        ExpenseStatus status,

        @Schema(nullable = true, example = "Messe GmbH") String vendor,

        @Schema(
                description = "As the rule has it by FREQ and INTERVAL; custom for what no word says.",
                example = "monthly")
        Frequency recurringFrequency,

        @Schema(example = "FREQ=MONTHLY;BYMONTHDAY=31") String rule,
        @Schema(example = "last_day") MissingDay missingDay,
        @Schema(example = "2026-12-01") LocalDate startsOn,
        @Schema(nullable = true, example = "2027-11-30") LocalDate endsOn,
        @Schema(nullable = true, example = "12") Integer times,
        @Schema(example = "Europe/London") String timeZone,
        @Schema(example = "active") RecurringState state,

        @Schema(nullable = true, description = "The next day; null if it has ended.", example = "2026-12-31")
        LocalDate nextOn,

        @Schema(description = "Days that could not be booked and wait for somebody.", example = "0")
        long failures,

        @Schema(nullable = true, description = "Id of the one that it continues in another way.")
        UUID follows,

        @Schema(description = "Whom it acts for: who said last what it books.", example = "aurora-contributor")
        String owner,

        @Schema(example = "Cora Hale") String ownerName,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static RecurringView of(RecurringDetails recurring) {
        NewExpense expense = recurring.expense();
        Schedule schedule = recurring.schedule();
        return new RecurringView(
                recurring.id(),
                recurring.version(),
                expense.description(),
                Amounts.shown(expense.amount(), expense.currency()),
                expense.currency(),
                expense.budget(),
                recurring.budgetName(),
                expense.category(),
                recurring.categoryName(),
                expense.department(),
                recurring.departmentName(),
                expense.paymentMethod(),
                expense.status(),
                expense.vendor(),
                recurring.frequency(),
                schedule.rule(),
                schedule.missingDay(),
                schedule.startsOn(),
                schedule.endsOn(),
                schedule.times(),
                schedule.timeZone(),
                recurring.state(),
                recurring.nextOn(),
                recurring.failures(),
                recurring.follows(),
                recurring.owner(),
                recurring.ownerName(),
                recurring.createdAt(),
                recurring.updatedAt());
    }
}
