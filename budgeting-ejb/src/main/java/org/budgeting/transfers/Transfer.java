package org.budgeting.transfers;

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
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * Planned amounts that shall move. Handed to the approvers when it is made; moves everything at its approval, or is
 * sent back or withdrawn, and over. An approved one is undone by another (J3).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "transfer")
class Transfer extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TransferKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TransferState state = TransferState.SUBMITTED;

    @Column(name = "reason")
    private String reason;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "reversal_of_id")
    private UUID reversalOf;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Transfer() {}

    Transfer(TransferKind kind, String reason, Money amount, UUID reversalOf, String by, Instant at) {
        super(Ids.next());
        this.kind = kind;
        this.reason = reason.strip();
        this.amount = amount.amount();
        this.currency = amount.currency().getCurrencyCode();
        this.reversalOf = reversalOf;
        this.createdBy = by;
        this.createdAt = at;
    }

    void decided(ApprovalDecided decision) {
        this.state = decision.outcome() == Outcome.APPROVED ? TransferState.APPROVED : TransferState.RETURNED;
        this.decidedBy = decision.by();
        this.decidedAt = decision.at();
    }

    /** After its approval was taken back, which nobody can who comes too late. */
    void withdraw(long expected, String by, Instant at) {
        Stale.check("transfer", expected, version());
        this.state = TransferState.WITHDRAWN;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    void requireApproved() {
        if (state != TransferState.APPROVED) {
            throw new NotAllowedNow("transfer-not-approved", "Only an approved transfer can be reversed.");
        }
    }

    TransferState state() {
        return state;
    }

    TransferKind kind() {
        return kind;
    }

    /** The word by which approvals and the audit trail know it. */
    String subject() {
        return kind == TransferKind.TRANSFER ? TransferService.SUBJECT : TransferService.CARRY_FORWARD;
    }

    String reason() {
        return reason;
    }

    Money money() {
        return Money.of(amount, currency);
    }

    TransferDetails details(List<TransferDetails.Line> lines) {
        return new TransferDetails(
                id(),
                version(),
                kind,
                state,
                reason,
                amount,
                currency,
                reversalOf,
                createdBy,
                createdAt,
                decidedBy,
                decidedAt,
                lines);
    }
}
