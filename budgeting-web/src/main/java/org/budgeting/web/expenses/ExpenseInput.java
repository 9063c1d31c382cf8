package org.budgeting.web.expenses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.problems.InvalidInput;
import org.budgeting.recurring.Frequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expense to record, as it is sent. */
@Schema(description = "An expense to record. An amount below zero is a refund.")
public record ExpenseInput(
        @NotBlank @Size(max = 500) @Schema(example = "Stand at the trade fair")
        String description,

        @NotNull
        @Schema(
                description = "With no more decimals than the currency has; below zero for a refund.",
                example = "871.20")
        BigDecimal amount,

        @NotBlank
        @Size(max = 3)
        @Schema(
                description =
                        "ISO 4217 code. In another one than the budget's it is converted by the rate of its day, once, when it is recorded.",
                example = "GBP")
        String currency,

        @NotNull @Schema(description = "Day of the purchase, within the budget's period.", example = "2026-04-17")
        LocalDate date,

        @NotNull @Schema(description = "Id of an approved budget.")
        UUID budget,

        @Schema(description = "Id; \"Uncategorised\" if absent.")
        UUID category,

        @Schema(description = "Id of the department that spent it.")
        UUID department,

        @Schema(description = "other if absent.", example = "credit_card")
        PaymentMethod paymentMethod,

        @Schema(nullable = true, description = "With which card or account it was paid; null if nobody says.")
        PaymentMeansShape paymentMeans,

        @Schema(description = "pending or paid; paid if absent. A refund is always refunded.", example = "paid")
        ExpenseStatus status,

        @Size(max = 200) @Schema(example = "Messe GmbH") String vendor,
        @Size(max = 100) @Schema(example = "INV-2026-0417") String invoiceNumber,

        @Schema(description = "Id of the line of a commitment that it is an invoice of; its category may be left out.")
        UUID commitmentLine,

        @Schema(description = "Whether no other invoice of that line is expected; false if absent.")
        Boolean finalInvoice,

        @Schema(
                description =
                        "Whether it happened already, outside of our control: it is recorded even where it breaks a limit, and opens an over-budget case then. False if absent. Needs a role that records such.",
                example = "false")
        Boolean happenedOutside,

        @Positive
        @Schema(
                nullable = true,
                description =
                        "What a unit of the currency came to in the budget's, as your bank charged it; the rate that is kept for the day if absent. Only where it is converted.",
                example = "0.8671")
        BigDecimal rate,

        @Schema(
                description =
                        "Whether it is the first of a recurring expense, which begins with it. Only when it is recorded; false if absent.",
                example = "false")
        Boolean isRecurring,

        @Schema(
                nullable = true,
                description =
                        "How often it recurs, on the day of its date: daily, weekly, monthly, quarterly or yearly. The last day stands in for one that a month lacks. Only with is_recurring.",
                example = "monthly")
        Frequency recurringFrequency) {

    /** Whether a recurring expense shall begin with it. */
    boolean recurs() {
        if (recurringFrequency != null && !Boolean.TRUE.equals(isRecurring)) {
            throw InvalidInput.of(
                    "recurringFrequency", "not-recurring", "Set is_recurring to true, or leave the frequency out.");
        }
        return Boolean.TRUE.equals(isRecurring);
    }

    void requireOnce() {
        if (recurs()) {
            throw InvalidInput.of(
                    "isRecurring",
                    "recorded-already",
                    "To repeat an expense that is recorded, begin a recurring expense with it as first_expense.");
        }
    }

    NewExpense expense() {
        return NewExpense.of(budget, date, amount, currency)
                .description(description)
                .category(category)
                .department(department)
                .paymentMethod(paymentMethod)
                .paymentMeans(PaymentMeansShape.read(paymentMeans))
                .status(status)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber)
                .commitmentLine(commitmentLine)
                .finalInvoice(Boolean.TRUE.equals(finalInvoice))
                .happenedOutside(Boolean.TRUE.equals(happenedOutside))
                .rate(rate)
                .build();
    }
}
