package org.budgeting.web.expenses;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.expenses.NewRefund;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refund of an expense, as it is sent. */
@Schema(description = "What came back of an expense.")
public record RefundInput(
        @Positive
        @Schema(
                description = "Above zero, in the currency in which the expense was paid; all that is left if absent.",
                example = "120.00")
        BigDecimal amount,

        @Schema(description = "The day on which it came back; today if absent.", example = "2026-05-02")
        LocalDate date,

        @Size(max = 500) @Schema(description = "That of the expense if absent.", example = "Two chairs returned")
        String description) {

    NewRefund refund() {
        return new NewRefund(amount, date, description);
    }
}
