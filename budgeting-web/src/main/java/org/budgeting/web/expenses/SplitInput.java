package org.budgeting.web.expenses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.NewSplit;
import org.budgeting.expenses.PaymentMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of several parts to record, as it is sent. */
@Schema(description = "A document of several parts to record. All of its parts are recorded, or none.")
public record SplitInput(
        @NotBlank @Size(max = 500) @Schema(example = "Rent and cleaning, May")
        String description,

        @NotNull @Schema(description = "Of the whole; below zero if it is a credit note.", example = "1500.00")
        BigDecimal amount,

        @NotBlank
        @Size(max = 3)
        @Schema(
                description =
                        "ISO 4217 code. What goes to budgets in another one is converted once, as a whole; the parts come to that.",
                example = "GBP")
        String currency,

        @NotNull @Schema(description = "Day of the purchase, within each budget's period.", example = "2026-05-04")
        LocalDate date,

        @Schema(description = "other if absent.", example = "bank_transfer")
        PaymentMethod paymentMethod,

        @Schema(nullable = true, description = "With which card or account it was paid; null if nobody says.")
        PaymentMeansShape paymentMeans,

        @Schema(description = "pending or paid; paid if absent. A credit note is always refunded.", example = "paid")
        ExpenseStatus status,

        @Size(max = 200) @Schema(example = "Stonegate Rent") String vendor,
        @Size(max = 100) @Schema(example = "SR-2026-05") String invoiceNumber,

        @Positive
        @Schema(
                nullable = true,
                description =
                        "What a unit of the currency came to in the budgets', as your bank charged it; the rate that is kept for the day if absent.",
                example = "0.8671")
        BigDecimal rate,

        @NotNull
        @Size(min = 2, max = NewSplit.PARTS_MAX)
        @Schema(description = "All with an amount, or all with a percentage; they add up to the whole.")
        List<@Valid @NotNull PartInput> parts) {

    /** What one budget pays of it. */
    @Schema(name = "SplitPartInput", description = "What one budget pays of a document.")
    public record PartInput(
            @NotNull @Schema(description = "Id of an approved budget.")
            UUID budget,

            @Schema(description = "Id; found by the rules, or \"Uncategorised\", if absent.")
            UUID category,

            @Schema(description = "Id of the department that spent it.")
            UUID department,

            @Schema(description = "With the sign of the whole.", example = "900.00")
            BigDecimal amount,

            @Positive
            @Schema(
                    description =
                            "Of the whole, instead of an amount. What does not divide goes to the largest remainders.",
                    example = "60")
            BigDecimal percent) {}

    NewSplit split() {
        NewExpense whole = NewExpense.of(null, date, amount, currency)
                .description(description)
                .paymentMethod(paymentMethod)
                .paymentMeans(PaymentMeansShape.read(paymentMeans))
                .status(status)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber)
                .rate(rate)
                .build();
        return new NewSplit(
                whole,
                parts.stream()
                        .map(part -> new NewSplit.Part(
                                part.budget(), part.category(), part.department(), part.amount(), part.percent()))
                        .toList());
    }
}
