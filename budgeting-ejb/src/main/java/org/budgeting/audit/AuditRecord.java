package org.budgeting.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the trail as it is shown and as it is hashed.
 *
 * @param changes JSON object: field → [old, new]
 */
public record AuditRecord(
        long seq,
        Instant happenedAt,
        String actor,
        String channel,
        String address,
        String correlation,
        String subjectType,
        UUID subjectId,
        String action,
        String reason,
        String changes) {}
