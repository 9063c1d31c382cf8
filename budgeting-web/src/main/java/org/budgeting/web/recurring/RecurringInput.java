package org.budgeting.web.recurring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.NewRecurring;
import org.budgeting.recurring.RecurringDetails;
import org.budgeting.recurring.Schedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recurring expense to begin, or what one shall become, as it is sent. */
@Schema(
        name = "RecurringExpenseInput",
        description = "A recurring expense to begin, or what one shall become: what is booked each time, and when.")
public record RecurringInput(
        @NotBlank @Size(max = 500) @Schema(example = "Rent of the office")
        String description,

        @NotNull @Schema(description = "Of each time.", example = "1800.00")
        BigDecimal amount,

        @NotBlank @Size(max = 3) @Schema(description = "ISO 4217 code, the same as the budget's.", example = "GBP")
        String currency,

        @NotNull @Schema(description = "Id of an approved budget.")
        UUID budget,

        @Schema(nullable = true, description = "Id; found by the rules, or \"Uncategorised\", if absent.")
        UUID category,

        @Schema(nullable = true, description = "Id of the department that spends it.")
        UUID department,

        @Schema(nullable = true, description = "other if absent.", example = "bank_transfer")
        PaymentMethod paymentMethod,

        @Schema(nullable = true, description = "pending or paid; paid if absent.", example = "pending")
        ExpenseStatus status,

        @Size(max = 200) @Schema(nullable = true, example = "Messe GmbH")
        String vendor,

        @Schema(
                nullable = true,
                description =
                        "daily, weekly, monthly, quarterly or yearly, on the day of `starts_on`; instead of `rule`.",
                example = "monthly")
        Frequency recurringFrequency,

        @Size(max = 300)
        @Schema(
                nullable = true,
                description =
                        "A rule of RFC 5545 in steps of days or longer; instead of `recurring_frequency`. UNTIL and COUNT go into `ends_on` and `times`, SKIP (RFC 7529) into `missing_day`.",
                example = "FREQ=MONTHLY;BYMONTHDAY=31")
        String rule,

        @Schema(
                nullable = true,
                description =
                        "What becomes of a month without the day: `skip` leaves it out, `last_day` takes its last one. As the rule says if absent, and last_day with a frequency.",
                example = "last_day")
        MissingDay missingDay,

        @NotNull
        @Schema(
                description =
                        "The first day on which it can fall, at most a year ago: days that have come already are booked at once.",
                example = "2026-12-01")
        LocalDate startsOn,

        @Schema(nullable = true, description = "The last one; absent for none.", example = "2027-11-30")
        LocalDate endsOn,

        @Schema(
                nullable = true,
                description = "How many days at most, 1 to 1,000; absent for no limit. Not together with `ends_on`.",
                example = "12")
        Integer times,

        @Size(max = 64)
        @Schema(
                nullable = true,
                description = "IANA name of where a day begins; the organisation's if absent.",
                example = "Europe/London")
        String timeZone,

        @Schema(
                nullable = true,
                description =
                        "Id of an expense that is the first of them; it is of the day of `starts_on`. Only when it begins.")
        UUID firstExpense) {

    NewRecurring recurring() {
        NewExpense expense = NewExpense.of(budget, startsOn, amount, currency)
                .description(description)
                .category(category)
                .department(department)
                .paymentMethod(paymentMethod)
                .status(status)
                .vendor(vendor)
                .build();
        Schedule schedule =
                new ScheduleInput(recurringFrequency, rule, missingDay, startsOn, endsOn, times, timeZone).schedule();
        return new NewRecurring(expense, schedule, firstExpense);
    }

    /** As it would be sent to stay as it is. */
    static RecurringInput of(RecurringDetails recurring) {
        NewExpense expense = recurring.expense();
        Schedule schedule = recurring.schedule();
        return new RecurringInput(
                expense.description(),
                expense.amount(),
                expense.currency(),
                expense.budget(),
                expense.category(),
                expense.department(),
                expense.paymentMethod(),
                expense.status(),
                expense.vendor(),
                null,
                schedule.rule(),
                schedule.missingDay(),
                schedule.startsOn(),
                schedule.endsOn(),
                schedule.times(),
                schedule.timeZone(),
                null);
    }
}
