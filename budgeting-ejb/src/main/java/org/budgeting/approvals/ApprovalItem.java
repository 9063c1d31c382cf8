package org.budgeting.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One approval as it is shown in a queue or a history; amount in {@code currency}. */
public record ApprovalItem(
        UUID id,
        long version,
        String subjectType,
        UUID subjectId,
        String title,
        BigDecimal amount,
        String currency,
        String submittedBy,
        Instant submittedAt,
        Outcome outcome,
        String decidedBy,
        Instant decidedAt,
        String reason) {}
