package org.budgeting.web.expenses;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an expense is paid, as it is sent. */
@Schema(description = "That an expense is paid.")
public record PaymentInput(
        @Schema(description = "The day of the payment; the expense's own if absent.", example = "2026-05-02")
        LocalDate date) {}
