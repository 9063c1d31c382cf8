package org.budgeting.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.access.Caller;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodLocks;

/**
 * Which days take nothing in, for a budget of a department, as long as the batch is booked (F7). What only gives back
 * passes.
 */
record ClosedDays(PeriodLocks locks, Map<UUID, UUID> departmentParents, Caller caller) {

    Verdict judge(FundTerms terms, Booking booking) {
        return booking.givesBack()
                ? Verdict.BOOKED
                : refusal(terms, booking.day()).map(Verdict::refused).orElse(Verdict.BOOKED);
    }

    /** Why a day takes nothing in; empty if it does. */
    Optional<PeriodClosed> refusal(FundTerms terms, LocalDate day) {
        if (locks.bindNothing()) {
            return Optional.empty();
        }
        List<UUID> lineage = Stream.iterate(terms.department(), here -> here != null, departmentParents::get)
                .toList();
        return locks.refusal(lineage, day, caller);
    }
}
