package org.budgeting.web.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.recurring.OccurrenceDetails;
import org.budgeting.recurring.OccurrenceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a day of a recurring expense, as it is answered. */
@Schema(name = "Occurrence", description = "What became of a day of a recurring expense.")
public record OccurrenceView(
        UUID id,

        @Schema(description = "Id of the recurring expense.")
        UUID recurringExpense,

        @Schema(description = "The day by the rule.", example = "2026-12-31")
        LocalDate dueOn,

        @Schema(example = "failed") OccurrenceState state,

        @Schema(nullable = true, description = "Id of what was booked.")
        UUID expense,

        @Schema(
                nullable = true,
                description =
                        "Name of the kind of problem for which it was refused; it has a page in the documentation.",
                example = "period-closed")
        String problem,

        @Schema(nullable = true, description = "Why it was refused or skipped.", example = "FY2026-P12 is closed.")
        String reason,

        @Schema(description = "Whom it was booked for, or who skipped it; system for a refusal.", example = "system")
        String settledBy,

        Instant settledAt) {

    static OccurrenceView of(OccurrenceDetails occurrence) {
        return new OccurrenceView(
                occurrence.id(),
                occurrence.recurring(),
                occurrence.dueOn(),
                occurrence.state(),
                occurrence.expense(),
                occurrence.problem(),
                occurrence.reason(),
                occurrence.settledBy(),
                occurrence.settledAt());
    }
}
