package org.budgeting.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One approval as it is shown in a queue or a history.
 *
 * @param amount in {@code currency}; both null if no money is at stake
 * @param note what the submitter says to the approvers; null for nothing
 * @param reason of the decision
 */
public record ApprovalItem(
        UUID id,
        long version,
        String subjectType,
        UUID subjectId,
        String title,
        BigDecimal amount,
        String currency,
        String note,
        String submittedBy,
        Instant submittedAt,
        Outcome outcome,
        String decidedBy,
        Instant decidedAt,
        String reason) {}
