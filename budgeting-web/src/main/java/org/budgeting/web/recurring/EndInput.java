package org.budgeting.web.recurring;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why a recurring expense ends, as it is sent. */
@Schema(name = "RecurringEndInput", description = "When and why a recurring expense ends.")
public record EndInput(
        @Schema(
                nullable = true,
                description = "The last day on which it can fall; today if absent.",
                example = "2027-03-31")
        LocalDate endsOn,

        @Size(max = 1000) @Schema(nullable = true, example = "The contract ends")
        String reason) {}
