package org.budgeting.web.transfers;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to undo a transfer as it is sent. */
@Schema(description = "A wish to undo a transfer.")
public record ReversalInput(
        @Size(max = 1000) @Schema(description = "Why; says what it reverses if absent.", example = "Booked twice")
        String reason) {}
