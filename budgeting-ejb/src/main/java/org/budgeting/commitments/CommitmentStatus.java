package org.budgeting.commitments;

import java.util.Locale;

/** Where a commitment stands; {@link Step} says how it comes there. */
public enum CommitmentStatus {
    /** Its money is reserved; it waits for approval. */
    REQUESTED,
    /** Approved: its money is bound, and no invoice has come. */
    COMMITTED,
    /** Something was invoiced, and something is still bound. */
    PARTLY_INVOICED,
    /** Something was invoiced, and nothing is bound any more. */
    INVOICED,
    RETURNED,
    WITHDRAWN,
    CANCELLED,
    EXPIRED;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
