package org.budgeting.commitments;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.tenancy.TenantService;

/** Lets requests of the tenant in the air go that nobody decided on in time (Q5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RequestExpiry {

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private CommitmentEnd ends;

    @Inject
    private ApprovalService approvals;

    @Inject
    private TenantService tenants;

    /** Requests whose last day has passed. */
    public List<UUID> due() {
        return commitments.expired(tenants.today());
    }

    /**
     * Gives back what the request reserved, and takes it out of the approvers' queue; each in a transaction of its own,
     * so that one that was decided meanwhile keeps no other.
     */
    public void expire(UUID id) {
        String reason = "Nobody decided by " + commitments.get(id).expiresOn() + ", the last day of its reservation.";
        approvals.withdraw(CommitmentService.SUBJECT, id, reason);
        ends.end(commitments.locked(id), Step.EXPIRE, reason);
    }
}
