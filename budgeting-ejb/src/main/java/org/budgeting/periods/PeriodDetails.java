package org.budgeting.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A period as it stands for the organisation or a department.
 *
 * @param version 0 as long as nothing was ever set
 * @param subject the id by which approvals and the audit trail know it; null as long as nothing was ever set
 * @param departmentName null for the whole organisation
 * @param state its own
 * @param effectiveState the strictest of its own and those above it (Y1)
 * @param boundByName the department above that makes it stricter; null if it is the organisation, or nobody
 * @param setBy who set its own state; null as long as nothing was ever set
 * @param reopeningBy who asked for its reopening, which waits for approval; null if nobody did
 */
public record PeriodDetails(
        PeriodKey key,
        long version,
        UUID subject,
        String name,
        LocalDate start,
        LocalDate end,
        String departmentName,
        PeriodState state,
        PeriodState effectiveState,
        String boundByName,
        String setBy,
        Instant setAt,
        String reopeningBy) {

    /** Whether somebody above makes it stricter than it is itself. */
    public boolean inherited() {
        return effectiveState != state;
    }
}
