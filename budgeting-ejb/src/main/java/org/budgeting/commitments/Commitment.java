package org.budgeting.commitments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * Something that is going to be bought. Born as a request whose lines reserve their money; committed when somebody else
 * approves it; used up by invoices. Ends invoiced, or without one: returned, withdrawn, expired or cancelled. Which
 * step may follow which stands in {@link Step}.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "commitment")
class Commitment extends TenantOwned {

    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "vendor")
    private String vendor;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "needed_by")
    private LocalDate neededBy;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CommitmentStatus status = CommitmentStatus.REQUESTED;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reason")
    private String reason;

    protected Commitment() {}

    Commitment(NewCommitment input, LocalDate expiresOn, String by, Instant at) {
        super(Ids.next());
        this.title = input.title().strip();
        this.description = blankToNull(input.description());
        this.vendor = blankToNull(input.vendor());
        this.amount = input.sum();
        this.currency = input.currency();
        this.neededBy = input.neededBy();
        this.expiresOn = expiresOn;
        this.requestedBy = by;
        this.requestedAt = at;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @param today for the tenant; after the last day of its reservation it cannot be approved any more (Q5) */
    void approve(String by, Instant at, LocalDate today) {
        CommitmentStatus next = Step.APPROVE.after(status);
        if (today.isAfter(expiresOn)) {
            throw new NotAllowedNow(
                    "commitment-expired", "This request expired after " + expiresOn + "; it has to be made again.");
        }
        this.status = next;
        this.approvedBy = by;
        this.approvedAt = at;
    }

    /** What happens to its money is the caller's part. */
    void take(Step step) {
        this.status = step.after(status);
    }

    void end(Step step, String by, Instant at, String why) {
        take(step);
        this.endedBy = by;
        this.endedAt = at;
        this.reason = blankToNull(why);
    }

    CommitmentStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    String currency() {
        return currency;
    }

    Money money() {
        return Money.of(amount, currency);
    }

    CommitmentDetails details(List<CommitmentDetails.Line> lines, String warning) {
        return new CommitmentDetails(
                id(),
                version(),
                title,
                description,
                vendor,
                amount,
                currency,
                neededBy,
                expiresOn,
                status,
                requestedBy,
                requestedAt,
                approvedBy,
                approvedAt,
                endedBy,
                endedAt,
                reason,
                warning,
                lines);
    }
}
