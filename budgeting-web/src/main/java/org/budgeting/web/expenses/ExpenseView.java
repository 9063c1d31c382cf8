package org.budgeting.web.expenses;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.expenses.Relation;
import org.budgeting.rates.Conversion;
import org.budgeting.rates.RateSource;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.Repeated;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expense as it is answered. */
@Schema(name = "Expense", description = "An expense.")
public record ExpenseView(
        UUID id,
        @Schema(hidden = true) long version,

        @Schema(description = "By which it can be changed; the header ETag will do as well.", example = "\"3\"")
        String etag,

        @Schema(example = "Stand at the trade fair") String description,

        @Schema(description = "What its budget is charged.", example = "871.20")
        String amount,

        @Schema(description = "The budget's.", example = "GBP")
        String currency,

        @Schema(example = "2026-04-17") LocalDate date,
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,
        UUID category,
        @Schema(example = "Marketing") String categoryName,
        @Schema(nullable = true) UUID department,
        @Schema(nullable = true, example = "Sales") String departmentName,
        @Schema(example = "credit_card") PaymentMethod paymentMethod,

        @Schema(nullable = true, description = "With which card or account it was paid; null if nobody said.")
        PaymentMeansShape paymentMeans,

        @Schema(example = "paid") ExpenseStatus status,
        @Schema(nullable = true, example = "Messe GmbH") String vendor,

        @Schema(nullable = true, description = "Id of the vendor that is known by that name.")
        UUID vendorId,

        @Schema(nullable = true, example = "INV-2026-0417") String invoiceNumber,

        @Schema(
                nullable = true,
                description =
                        "Id of another expense of the same vendor, invoice number and year, when this one was recorded or corrected; a warning that it may be recorded twice.")
        UUID possibleDuplicate,

        @Schema(nullable = true, description = "Id of the commitment that it is an invoice of.")
        UUID commitment,

        @Schema(nullable = true, example = "Stand at the spring fair")
        String commitmentTitle,

        @Schema(nullable = true, description = "Id of the line of it.")
        UUID commitmentLine,

        @Schema(description = "Whether no other invoice of that line is expected.")
        boolean finalInvoice,

        @Schema(description = "Whether it happened outside of our control and was recorded afterwards.")
        boolean happenedOutside,

        @Schema(nullable = true, description = "What it is to its original; null if it has none.")
        Relation relation,

        @Schema(nullable = true, description = "Id of the expense that it refunds, reverses or corrects.")
        UUID original,

        @Schema(description = "What came back of it.", example = "0.00")
        String refunded,

        @Schema(
                nullable = true,
                description =
                        "As it was paid, where that is another currency; null if it is not, as are the four below.",
                example = "1004.73")
        String originalAmount,

        @Schema(nullable = true, example = "EUR") String originalCurrency,

        @Schema(
                nullable = true,
                description = "What a unit of the original currency came to in the budget's.",
                example = "0.8671")
        String rate,

        @Schema(nullable = true, description = "The day of that rate.", example = "2026-04-17")
        LocalDate rateDate,

        @Schema(
                nullable = true,
                description = "ecb of the European Central Bank; manual by hand, or as the bank charged it.",
                example = "ecb")
        RateSource rateSource,

        @Schema(
                nullable = true,
                description = "What came back of it, as it was paid; null if it was not converted.",
                example = "0.00")
        String originalRefunded,

        @Schema(nullable = true, description = "Id of the split that it is a part of.")
        UUID document,

        @Schema(
                nullable = true,
                description = "Path of its latest receipt; all of them are below receipts/. Null if it has none.",
                example =
                        "/budgeting/expenses/0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e/receipts/0199c0df-1b2c-7d3e-8f40-5a6b7c8d9e0f/")
        String receipt,

        @Schema(description = "Whether it comes of a recurring expense.", example = "false")
        boolean isRecurring,

        @Schema(
                nullable = true,
                description = "How often that recurs; custom for what no word says.",
                example = "monthly")
        Frequency recurringFrequency,

        @Schema(nullable = true, description = "Id of that recurring expense.")
        UUID recurringExpense,

        @Schema(example = "aurora-contributor") String recordedBy,
        Instant recordedAt,

        @Schema(nullable = true, description = "What the budget's control said when it was recorded; null if nothing.")
        String warning)
        implements Versioned {

    /** @param source the recurring expense that it comes of; null if none */
    static ExpenseView of(ExpenseDetails expense, Repeated source) {
        Conversion conversion = expense.conversion();
        return new ExpenseView(
                expense.id(),
                expense.version(),
                ETags.of(expense.version()),
                expense.description(),
                Amounts.shown(expense.amount(), expense.currency()),
                expense.currency(),
                expense.date(),
                expense.budget(),
                expense.budgetName(),
                expense.category(),
                expense.categoryName(),
                expense.department(),
                expense.departmentName(),
                expense.paymentMethod(),
                PaymentMeansShape.of(expense.paymentMeans()),
                expense.status(),
                expense.vendor(),
                expense.vendorId(),
                expense.invoiceNumber(),
                expense.possibleDuplicate(),
                expense.commitment(),
                expense.commitmentTitle(),
                expense.commitmentLine(),
                expense.finalInvoice(),
                expense.happenedOutside(),
                expense.relation(),
                expense.original(),
                Amounts.shown(expense.refunded(), expense.currency()),
                conversion == null ? null : shown(conversion.original().amount(), conversion),
                conversion == null ? null : conversion.original().currency().getCurrencyCode(),
                conversion == null ? null : Amounts.plain(conversion.rate()),
                conversion == null ? null : conversion.date(),
                conversion == null ? null : conversion.source(),
                conversion == null ? null : shown(expense.originalRefunded(), conversion),
                expense.document(),
                expense.receipt() == null ? null : ReceiptView.path(expense.id(), expense.receipt()),
                source != null,
                source == null ? null : source.frequency(),
                source == null ? null : source.recurring(),
                expense.recordedBy(),
                expense.recordedAt(),
                expense.warning());
    }

    private static String shown(BigDecimal amount, Conversion conversion) {
        return Amounts.shown(amount, conversion.original().currency().getCurrencyCode());
    }
}
