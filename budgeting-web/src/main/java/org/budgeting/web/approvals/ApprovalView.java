package org.budgeting.web.approvals;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.Outcome;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval as it is answered. */
@Schema(name = "Approval", description = "Something that waits for a decision, or was decided.")
public record ApprovalView(
        UUID id,
        @Schema(hidden = true) long version,

        @Schema(
                description =
                        "What kind of thing it is about: budget, revision, transfer, carry_forward, commitment, over_budget_case, period_reopening; more kinds may come.",
                example = "budget")
        String subjectType,

        @Schema(description = "Its id, for instance of the budget.")
        UUID subject,

        @Schema(example = "Marketing 2026") String title,

        @Schema(nullable = true, description = "What is at stake; null if no money is.", example = "12000.00")
        String amount,

        @Schema(nullable = true, example = "GBP") String currency,

        @Schema(nullable = true, description = "What the submitter says to the approvers.")
        String note,

        @Schema(example = "waiting") Outcome status,
        @Schema(example = "aurora-contributor") String submittedBy,
        Instant submittedAt,

        @Schema(nullable = true, example = "aurora-approver")
        String decidedBy,

        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason)
        implements Versioned {

    static ApprovalView of(ApprovalItem item) {
        return new ApprovalView(
                item.id(),
                item.version(),
                item.subjectType(),
                item.subjectId(),
                item.title(),
                Amounts.shown(item.amount(), item.currency()),
                item.currency(),
                item.note(),
                item.outcome(),
                item.submittedBy(),
                item.submittedAt(),
                item.decidedBy(),
                item.decidedAt(),
                item.reason());
    }
}
