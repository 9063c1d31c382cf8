package org.budgeting.web.expenses;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an expense is cancelled, as it is sent. */
@Schema(description = "That an expense is cancelled.")
public record CancellationInput(
        @Schema(
                description =
                        "The day of the reversal, where the expense's own is closed; the expense's own if absent.",
                example = "2026-05-02")
        LocalDate date,

        @Size(max = 1000) @Schema(example = "Recorded twice")
        String reason) {}
