package org.budgeting.web.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.periods.PeriodDetails;
import org.budgeting.periods.PeriodState;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as it is answered. */
@Schema(name = "Period", description = "A period as it stands for the organisation or a department.")
public record PeriodView(
        @Schema(
                description = "Its name, with a dot and the department's id behind it if it is of one.",
                example = "FY2026-P03")
        String id,

        @Schema(hidden = true) long version,
        @Schema(example = "FY2026-P03") String name,

        @Schema(description = "The year by which its fiscal year is named.", example = "2026")
        int fiscalYear,

        @Schema(example = "3") int number,
        @Schema(example = "2026-03-01") LocalDate startDate,
        @Schema(example = "2026-03-31") LocalDate endDate,

        @Schema(nullable = true, description = "Null for the whole organisation.")
        UUID department,

        @Schema(nullable = true, example = "Sales") String departmentName,

        @Schema(
                description = "Its own: open, hold (finance alone books to it) or closed (nobody does).",
                example = "open")
        PeriodState state,

        @Schema(
                description = "The strictest of its own and those of the departments above and the organisation.",
                example = "closed")
        PeriodState effectiveState,

        @Schema(
                nullable = true,
                description = "The department above that makes it stricter; null if it is the organisation, or nobody.")
        String boundBy,

        @Schema(nullable = true, description = "Who set its own state.", example = "aurora-finance")
        String setBy,

        @Schema(nullable = true) Instant setAt,

        @Schema(nullable = true, description = "Who asked for its reopening, which waits for approval.")
        String reopeningRequestedBy,

        @Schema(
                nullable = true,
                description =
                        "Id by which approvals and the audit trail know it; null as long as nothing was ever set.")
        UUID subject)
        implements Versioned {

    static PeriodView of(PeriodDetails period) {
        return new PeriodView(
                period.key().text(),
                period.version(),
                period.name(),
                period.key().year(),
                period.key().number(),
                period.start(),
                period.end(),
                period.key().department(),
                period.departmentName(),
                period.state(),
                period.effectiveState(),
                period.boundByName(),
                period.setBy(),
                period.setAt(),
                period.reopeningBy(),
                period.subject());
    }
}
