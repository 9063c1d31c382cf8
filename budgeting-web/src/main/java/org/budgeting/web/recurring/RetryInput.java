package org.budgeting.web.recurring;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day a failed one is booked, as it is sent. */
@Schema(name = "OccurrenceRetryInput", description = "On which day a failed one is booked.")
public record RetryInput(
        @Schema(
                nullable = true,
                description =
                        "The day of the expense, for instance one of a period that is open; the one by the rule if absent.",
                example = "2027-01-02")
        LocalDate date) {}
