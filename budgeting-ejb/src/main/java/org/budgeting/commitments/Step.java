package org.budgeting.commitments;

import static org.budgeting.commitments.CommitmentStatus.CANCELLED;
import static org.budgeting.commitments.CommitmentStatus.COMMITTED;
import static org.budgeting.commitments.CommitmentStatus.EXPIRED;
import static org.budgeting.commitments.CommitmentStatus.INVOICED;
import static org.budgeting.commitments.CommitmentStatus.PARTLY_INVOICED;
import static org.budgeting.commitments.CommitmentStatus.REQUESTED;
import static org.budgeting.commitments.CommitmentStatus.RETURNED;
import static org.budgeting.commitments.CommitmentStatus.WITHDRAWN;

import java.util.List;
import java.util.stream.Collectors;
import org.budgeting.problems.NotAllowedNow;

/** What can happen to a commitment: from where, and where to. All of its life is written here. */
enum Step {
    APPROVE("approved", COMMITTED, REQUESTED),
    RETURN("returned", RETURNED, REQUESTED),
    WITHDRAW("withdrawn", WITHDRAWN, REQUESTED),
    EXPIRE("expired", EXPIRED, REQUESTED),
    CANCEL("cancelled", CANCELLED, COMMITTED),
    INVOICE("invoiced", PARTLY_INVOICED, COMMITTED, PARTLY_INVOICED),
    /** Nothing is bound any more: by the last invoice, or because no other is expected. */
    CLOSE("closed", INVOICED, PARTLY_INVOICED),
    /** Leaves it where it is. */
    REFUND("refunded", null, PARTLY_INVOICED, INVOICED);

    private final String verb;
    private final CommitmentStatus to;
    private final List<CommitmentStatus> from;

    Step(String verb, CommitmentStatus to, CommitmentStatus... from) {
        this.verb = verb;
        this.to = to;
        this.from = List.of(from);
    }

    /** The word of it in the audit trail. */
    String verb() {
        return verb;
    }

    /** @throws NotAllowedNow if it cannot happen where the commitment stands */
    CommitmentStatus after(CommitmentStatus now) {
        if (!from.contains(now)) {
            throw new NotAllowedNow(
                    "commitment-state",
                    "Only a commitment that is "
                            + from.stream().map(CommitmentStatus::words).collect(Collectors.joining(" or "))
                            + " can be " + verb + "; this one is " + now.words() + ".");
        }
        return to == null ? now : to;
    }
}
