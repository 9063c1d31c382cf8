package org.budgeting.web.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentStatus;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as it is answered. */
@Schema(name = "Commitment", description = "A purchase: requested, committed by its approval, used up by invoices.")
public record CommitmentView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Stand at the spring fair") String title,

        @Schema(nullable = true, example = "Same place as last year")
        String description,

        @Schema(nullable = true, example = "Messe GmbH") String vendor,

        @Schema(description = "The sum of the lines.", example = "871.20")
        String amount,

        @Schema(example = "GBP") String currency,

        @Schema(description = "What is held back while the request waits.", example = "0.00")
        String reserved,

        @Schema(description = "What is bound and not yet invoiced.", example = "471.20")
        String committed,

        @Schema(description = "What its invoices come to, less their refunds.", example = "400.00")
        String invoiced,

        @Schema(example = "2026-04-17") LocalDate neededBy,

        @Schema(description = "Last day on which it can be approved.", example = "2026-03-31")
        LocalDate expiresOn,

        @Schema(example = "partly_invoiced") CommitmentStatus status,
        @Schema(example = "aurora-contributor") String requestedBy,
        Instant requestedAt,

        @Schema(nullable = true, example = "aurora-approver")
        String approvedBy,

        @Schema(nullable = true) Instant approvedAt,

        @Schema(nullable = true, description = "Who ended it before its last invoice; null if nobody did.")
        String endedBy,

        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, description = "Why it ended so.")
        String reason,

        @Schema(nullable = true, description = "What the budgets' controls said to the request; null if nothing.")
        String warning,

        List<LineView> lines)
        implements Versioned {

    /** A category of a budget. */
    @Schema(name = "CommitmentLine")
    public record LineView(
            @Schema(description = "By which an expense names the line that it is an invoice of.")
            UUID id,

            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            UUID category,
            @Schema(example = "Events") String categoryName,
            @Schema(example = "2026-04-17") LocalDate expectedOn,
            @Schema(example = "871.20") String amount,
            @Schema(example = "0.00") String reserved,
            @Schema(example = "471.20") String committed,
            @Schema(example = "400.00") String invoiced) {

        static LineView of(CommitmentDetails.Line line, String currency) {
            return new LineView(
                    line.id(),
                    line.budget(),
                    line.budgetName(),
                    line.category(),
                    line.categoryName(),
                    line.expectedOn(),
                    Amounts.shown(line.amount(), currency),
                    Amounts.shown(line.reserved(), currency),
                    Amounts.shown(line.committed(), currency),
                    Amounts.shown(line.invoiced(), currency));
        }
    }

    static CommitmentView of(CommitmentDetails commitment) {
        String currency = commitment.currency();
        return new CommitmentView(
                commitment.id(),
                commitment.version(),
                commitment.title(),
                commitment.description(),
                commitment.vendor(),
                Amounts.shown(commitment.amount(), currency),
                currency,
                Amounts.shown(commitment.reserved(), currency),
                Amounts.shown(commitment.committed(), currency),
                Amounts.shown(commitment.invoiced(), currency),
                commitment.neededBy(),
                commitment.expiresOn(),
                commitment.status(),
                commitment.requestedBy(),
                commitment.requestedAt(),
                commitment.approvedBy(),
                commitment.approvedAt(),
                commitment.endedBy(),
                commitment.endedAt(),
                commitment.reason(),
                commitment.warning(),
                commitment.lines().stream()
                        .map(line -> LineView.of(line, currency))
                        .toList());
    }
}
