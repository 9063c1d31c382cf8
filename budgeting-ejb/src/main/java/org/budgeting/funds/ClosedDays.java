package org.budgeting.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.access.Caller;
import org.budgeting.periods.PeriodLocks;

/**
 * Which days take nothing in, for a budget of a department, as long as the batch is booked (F7). What only gives back
 * passes.
 */
record ClosedDays(PeriodLocks locks, Map<UUID, UUID> departmentParents, Caller caller) {

    Verdict judge(FundTerms terms, Booking booking) {
        if (locks.bindNothing() || booking.givesBack()) {
            return Verdict.BOOKED;
        }
        List<UUID> lineage = Stream.iterate(terms.department(), here -> here != null, departmentParents::get)
                .toList();
        return locks.refusal(lineage, booking.day(), caller)
                .map(Verdict::refused)
                .orElse(Verdict.BOOKED);
    }
}
