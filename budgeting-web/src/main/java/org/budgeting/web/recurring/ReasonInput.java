package org.budgeting.web.recurring;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is booked, as it is sent. */
@Schema(name = "RecurringReasonInput", description = "Why nothing is booked.")
public record ReasonInput(
        @Size(max = 1000) @Schema(nullable = true, example = "The office is being renovated")
        String reason) {}
