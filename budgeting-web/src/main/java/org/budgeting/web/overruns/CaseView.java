package org.budgeting.web.overruns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.overruns.CaseDetails;
import org.budgeting.overruns.CaseState;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An over-budget case as it is answered. */
@Schema(
        name = "OverBudgetCase",
        description = "A budget that was overspent by what had happened already, outside of our control.")
public record CaseView(
        UUID id,
        @Schema(hidden = true) long version,
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,

        @Schema(
                description =
                        "open (to be explained), proposed (waits for approval), accepted, or resolved (the budget has enough again).",
                example = "open")
        CaseState state,

        @Schema(description = "The sum of its overruns.", example = "30.00")
        String beyond,

        @Schema(example = "GBP") String currency,

        @Schema(description = "Who recorded the first overrun.", example = "aurora-finance")
        String openedBy,

        Instant openedAt,
        @Schema(nullable = true) String cause,
        @Schema(nullable = true) String remedy,
        @Schema(nullable = true) String proposedBy,
        @Schema(nullable = true) Instant proposedAt,

        @Schema(nullable = true, description = "Who accepted it, or did what resolved it.")
        String closedBy,

        @Schema(nullable = true) Instant closedAt,

        @Schema(description = "The latest first, at most 200; none in lists.")
        List<OverrunView> overruns)
        implements Versioned {

    /** One document that broke the limit. */
    @Schema(name = "Overrun")
    public record OverrunView(
            @Schema(description = "The kind of the document.", example = "expense")
            String sourceType,

            @Schema(description = "Its id.") UUID source,
            @Schema(example = "2026-05-14") LocalDate date,

            @Schema(description = "How much more than was left.", example = "30.00")
            String beyond,

            String recordedBy,
            Instant recordedAt) {

        static OverrunView of(CaseDetails.Row row, String currency) {
            return new OverrunView(
                    row.sourceType(),
                    row.source(),
                    row.day(),
                    Amounts.shown(row.beyond(), currency),
                    row.recordedBy(),
                    row.recordedAt());
        }
    }

    static CaseView of(CaseDetails details) {
        String currency = details.currency();
        return new CaseView(
                details.id(),
                details.version(),
                details.budget(),
                details.budgetName(),
                details.state(),
                Amounts.shown(details.beyond(), currency),
                currency,
                details.openedBy(),
                details.openedAt(),
                details.cause(),
                details.remedy(),
                details.proposedBy(),
                details.proposedAt(),
                details.closedBy(),
                details.closedAt(),
                details.overruns().stream()
                        .map(row -> OverrunView.of(row, currency))
                        .toList());
    }
}
