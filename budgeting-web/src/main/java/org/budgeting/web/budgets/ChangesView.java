package org.budgeting.web.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.funds.FundsChange;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed since a day, as it is answered. */
@Schema(name = "BudgetChanges", description = "What moved, and what was approved, since a day of the organisation.")
public record ChangesView(
        @Schema(description = "The day, included.", example = "2026-11-16")
        LocalDate since,

        @Schema(description = "Budgets of which anything moved, the largest movement first; at most 20.")
        List<MovedView> budgets,

        @Schema(description = "Versions of budgets that came into force, the latest first; at most 20.")
        List<ApprovedView> versions) {

    static final int MOST = 20;

    /** By how much the figures of a budget changed. */
    @Schema(name = "BudgetMovement", description = "By how much the figures of a budget changed.")
    public record MovedView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            @Schema(example = "GBP") String currency,
            @Schema(example = "0.00") String approved,
            @Schema(example = "0.00") String reserved,
            @Schema(example = "-250.00") String committed,
            @Schema(example = "262.40") String actual) {

        static MovedView of(FundsChange change) {
            return new MovedView(
                    change.budget(),
                    change.budgetName(),
                    change.currency(),
                    Amounts.shown(change.moved().approved(), change.currency()),
                    Amounts.shown(change.moved().reserved(), change.currency()),
                    Amounts.shown(change.moved().committed(), change.currency()),
                    Amounts.shown(change.moved().actual(), change.currency()));
        }
    }

    /** A version that came into force. */
    @Schema(name = "BudgetApproval", description = "A version of a budget that came into force.")
    public record ApprovedView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            @Schema(example = "2") int number,
            @Schema(nullable = true) String reason,
            @Schema(example = "aurora-approver") String approvedBy,
            Instant approvedAt) {

        static ApprovedView of(VersionDetails version) {
            return new ApprovedView(
                    version.budget(),
                    version.facts().get("name"),
                    version.number(),
                    version.reason(),
                    version.approvedBy(),
                    version.approvedAt());
        }
    }

    static ChangesView of(LocalDate since, List<FundsChange> moved, List<VersionDetails> versions) {
        return new ChangesView(
                since,
                moved.stream()
                        .sorted(Comparator.comparing(FundsChange::size).reversed())
                        .limit(MOST)
                        .map(MovedView::of)
                        .toList(),
                versions.stream().map(ApprovedView::of).toList());
    }
}
