package org.budgeting.overruns;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.approvals.ApprovalDecided;
import org.budgeting.approvals.Outcome;
import org.budgeting.audit.Change;
import org.budgeting.funds.FundsOverrun;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * A budget that was overspent by what had happened already. Opened by the first overrun, grows with others (Z1), is
 * explained and proposed (Z2), and ends accepted, or resolved when the budget has enough again (Z3).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "over_budget_case")
class OverBudgetCase extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    /** The budget while it lives, its own id afterwards: unique, so that no budget has two living ones (Z1). */
    @Column(name = "living_for")
    private UUID livingFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state = CaseState.OPEN;

    @Column(name = "beyond")
    private BigDecimal beyond = BigDecimal.ZERO;

    @Column(name = "currency")
    private String currency;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "cause")
    private String cause;

    @Column(name = "remedy")
    private String remedy;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected OverBudgetCase() {}

    OverBudgetCase(FundsOverrun first, String by, Instant at) {
        super(Ids.next());
        this.budgetId = first.budget();
        this.livingFor = first.budget();
        this.currency = first.beyond().currency().getCurrencyCode();
        this.openedBy = by;
        this.openedAt = at;
    }

    /** What waits for approval is to be explained anew, with what came (Z4). */
    Change add(FundsOverrun overrun) {
        boolean first = beyond.signum() == 0;
        Change change = Change.of(OverrunService.SUBJECT, id(), first ? "opened" : "grew")
                .field("budget", first ? budgetId : null)
                .field("beyond", first ? null : money(), money().plus(overrun.beyond()))
                .field(
                        "source",
                        overrun.source().type() + " " + overrun.source().id())
                .field("state", first ? null : state, CaseState.OPEN);
        this.beyond = beyond.add(overrun.beyond().amount());
        this.state = CaseState.OPEN;
        return change;
    }

    Change propose(long expected, NewProposal said, String by, Instant at) {
        Stale.check("over-budget case", expected, version());
        if (state != CaseState.OPEN) {
            throw new NotAllowedNow("case-not-open", "This case is not open: it waits for approval, or has ended.");
        }
        Change change = Change.of(OverrunService.SUBJECT, id(), "proposed")
                .field("state", state, CaseState.PROPOSED)
                .field("cause", cause, said.cause().strip())
                .field("remedy", remedy, said.remedy().strip());
        this.state = CaseState.PROPOSED;
        this.cause = said.cause().strip();
        this.remedy = said.remedy().strip();
        this.proposedBy = by;
        this.proposedAt = at;
        return change;
    }

    Change decided(ApprovalDecided decision) {
        boolean accepted = decision.outcome() == Outcome.APPROVED;
        Change change = Change.of(
                        OverrunService.SUBJECT, id(), decision.outcome().word())
                .because(decision.reason())
                .field("state", state, accepted ? CaseState.ACCEPTED : CaseState.OPEN);
        if (accepted) {
            end(CaseState.ACCEPTED, decision.by(), decision.at());
        } else {
            this.state = CaseState.OPEN;
        }
        return change;
    }

    Change resolve(String by, Instant at) {
        Change change = Change.of(OverrunService.SUBJECT, id(), "resolved").field("state", state, CaseState.RESOLVED);
        end(CaseState.RESOLVED, by, at);
        return change;
    }

    private void end(CaseState how, String by, Instant at) {
        this.state = how;
        this.livingFor = id();
        this.closedBy = by;
        this.closedAt = at;
    }

    boolean isLiving() {
        return state == CaseState.OPEN || state == CaseState.PROPOSED;
    }

    boolean isProposed() {
        return state == CaseState.PROPOSED;
    }

    UUID budgetId() {
        return budgetId;
    }

    Money money() {
        return Money.of(beyond, currency);
    }

    CaseDetails details(String budgetName, List<CaseDetails.Row> overruns) {
        return new CaseDetails(
                id(),
                version(),
                budgetId,
                budgetName,
                state,
                beyond,
                currency,
                openedBy,
                openedAt,
                cause,
                remedy,
                proposedBy,
                proposedAt,
                closedBy,
                closedAt,
                overruns);
    }
}
