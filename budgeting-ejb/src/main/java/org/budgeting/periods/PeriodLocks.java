package org.budgeting.periods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.Right;
import org.budgeting.calendar.Period;

/**
 * Which days take no bookings, as it stands until the transaction that asked for it ends. Answers for thousands of
 * bookings without a query.
 */
public final class PeriodLocks {

    static final PeriodLocks NONE = new PeriodLocks(List.of());

    private final List<Bound> bounds;

    PeriodLocks(List<Bound> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    /**
     * A period that is on hold or closed.
     *
     * @param department null for the whole organisation
     */
    record Bound(
            String period,
            Period days,
            PeriodState state,
            UUID department,
            String departmentName,
            String by,
            Instant at) {

        private boolean binds(Collection<UUID> lineage, LocalDate day) {
            return days.contains(day) && (department == null || lineage.contains(department));
        }
    }

    /** Whether no day is bound at all, so that nobody has to be asked for. */
    public boolean bindNothing() {
        return bounds.isEmpty();
    }

    /**
     * Why {@code caller} may not book to a day; empty if nothing is against it. The strictest state is told (Y1).
     *
     * @param lineage the department that spends and all above it, in any order; empty for spending of no department
     */
    public Optional<PeriodClosed> refusal(Collection<UUID> lineage, LocalDate day, Caller caller) {
        return bounds.stream()
                .filter(bound -> bound.binds(lineage, day))
                .max(Comparator.comparing(Bound::state))
                .filter(bound -> bound.state() == PeriodState.CLOSED || !caller.may(Right.CLOSE_PERIODS))
                .map(PeriodClosed::new);
    }
}
