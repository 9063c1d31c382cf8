package org.budgeting.commitments;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Which commitments are asked for; what is null or empty does not narrow. */
public record CommitmentFilter(Set<CommitmentStatus> statuses, UUID budget) {

    public CommitmentFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Those that hold money of a budget; of any, if null. */
    public static CommitmentFilter open(UUID budget) {
        return new CommitmentFilter(
                EnumSet.of(CommitmentStatus.REQUESTED, CommitmentStatus.COMMITTED, CommitmentStatus.PARTLY_INVOICED),
                budget);
    }

    /** Those that take invoices. */
    public static CommitmentFilter invoiceable() {
        return new CommitmentFilter(EnumSet.of(CommitmentStatus.COMMITTED, CommitmentStatus.PARTLY_INVOICED), null);
    }
}
