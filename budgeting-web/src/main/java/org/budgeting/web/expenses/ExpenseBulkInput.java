package org.budgeting.web.expenses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.rest.Bulk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many things to do with expenses, as they are sent. */
@Schema(description = "Many things to do with expenses, one after the other and each by itself.")
public record ExpenseBulkInput(
        @NotEmpty @Size(max = Bulk.ROWS_MAX) List<Row> items) {

    /** One thing to do with one expense. */
    @Schema(
            name = "ExpenseBulkRow",
            description =
                    "One thing to do: exactly one of record, correct, pay, cancel and refund, with the body of its own operation.")
    public record Row(
            @Schema(description = "Id of the expense; absent where one is recorded.")
            UUID id,

            @Schema(
                    description =
                            "Its etag as it was read; due where it is corrected, paid or cancelled, as in If-Match.",
                    example = "\"3\"")
            String ifMatch,

            @Valid ExpenseInput record,
            @Valid ExpenseInput correct,
            @Valid PaymentInput pay,
            @Valid CancellationInput cancel,
            @Valid RefundInput refund) {

        /** @throws InvalidInput if it names no deed, more than one, or no expense for it */
        Bulk.Task<ExpenseView> task(ExpenseDeeds deeds) {
            List<Bulk.Task<ExpenseView>> named = Stream.of(
                            task("record", record, input -> Bulk.Outcome.made(deeds.record(input))),
                            task("refund", refund, input -> Bulk.Outcome.made(deeds.refund(id, input))),
                            task("correct", correct, input -> Bulk.Outcome.changed(deeds.correct(id, ifMatch, input))),
                            task("pay", pay, input -> Bulk.Outcome.changed(deeds.pay(id, ifMatch, input))),
                            task("cancel", cancel, input -> Bulk.Outcome.changed(deeds.cancel(id, ifMatch, input))))
                    .filter(Objects::nonNull)
                    .toList();
            new InvalidInput.Check()
                    .refuseIf(
                            named.size() != 1,
                            "",
                            "one-deed",
                            "Name exactly one of record, correct, pay, cancel and refund.")
                    .refuseIf(record == null && id == null, "id", "required", "Say which expense it is about.")
                    .refuseIf(record != null && id != null, "id", "not-new", "What is recorded has no id yet.")
                    .done();
            return named.get(0);
        }

        private static <I> Bulk.Task<ExpenseView> task(
                String field, I input, Function<I, Bulk.Outcome<ExpenseView>> work) {
            return input == null ? null : new Bulk.Task<>(field, () -> work.apply(input));
        }
    }
}
