package org.budgeting.commitments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.funds.Booking;
import org.budgeting.funds.FundsLedger;

/** How a commitment ends without a last invoice: what it still holds is given back (Q4). */
@Dependent
class CommitmentEnd {

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private FundsLedger ledger;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Of a commitment that is locked. */
    void end(Commitment commitment, Step step, String reason) {
        CommitmentStatus before = commitment.status();
        commitment.end(step, CallerScope.caller().user(), clock.instant(), reason);
        boolean reserved = before == CommitmentStatus.REQUESTED;
        List<Booking> releases = commitments.lines(Set.of(commitment.id())).stream()
                .flatMap(line -> line.release(reserved).stream())
                .toList();
        if (!releases.isEmpty()) {
            ledger.bookAll(releases);
        }
        audit.record(Change.of(CommitmentService.SUBJECT, commitment.id(), step.verb())
                .because(reason)
                .field("status", before, commitment.status()));
    }
}
