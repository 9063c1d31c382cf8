package org.budgeting.approvals;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * Somebody's wish that somebody else approves a subject. Waits, is decided once, and stays as a record of the decision.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "approval_request")
class ApprovalRequest extends TenantOwned {

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "title")
    private String title;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "note")
    private String note;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome = Outcome.WAITING;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    protected ApprovalRequest() {}

    ApprovalRequest(Submission submission, String by, Instant at) {
        super(Ids.next());
        this.subjectType = submission.subjectType();
        this.subjectId = submission.subjectId();
        this.title = submission.title();
        if (submission.amount() != null) {
            this.amount = submission.amount().amount();
            this.currency = submission.amount().currency().getCurrencyCode();
        }
        this.note = submission.note();
        this.submittedBy = by;
        this.submittedAt = at;
    }

    ApprovalDecided decide(Decision decision, String by, Instant at) {
        requireWaiting();
        if (by.equals(submittedBy)) {
            throw new SelfApproval();
        }
        end(decision.outcome(), by, at, decision.reason());
        return new ApprovalDecided(subjectType, subjectId, outcome, by, at, reason);
    }

    void withdraw(String by, Instant at, String because) {
        requireWaiting();
        end(Outcome.WITHDRAWN, by, at, because);
    }

    boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new NotAllowedNow("already-decided", "This was already " + outcome.word() + " by " + decidedBy + ".");
        }
    }

    private void end(Outcome how, String by, Instant at, String because) {
        this.outcome = how;
        this.decidedBy = by;
        this.decidedAt = at;
        this.reason = because;
    }

    ApprovalItem item() {
        return new ApprovalItem(
                id(),
                version(),
                subjectType,
                subjectId,
                title,
                amount,
                currency,
                note,
                submittedBy,
                submittedAt,
                outcome,
                decidedBy,
                decidedAt,
                reason);
    }
}
