package org.budgeting.approvals;

import java.time.Instant;
import java.util.UUID;

/**
 * An approval was decided. Heard by the subject's owner in the same transaction, so that decision and effect are one
 * (W4).
 */
public record ApprovalDecided(
        String subjectType, UUID subjectId, Outcome outcome, String by, Instant at, String reason) {}
