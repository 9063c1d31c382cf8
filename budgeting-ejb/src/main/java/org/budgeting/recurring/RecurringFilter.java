package org.budgeting.recurring;

import java.util.Set;
import java.util.UUID;

/**
 * Which recurring expenses are asked for; what is null or empty does not narrow.
 *
 * @param owner user name of whom they act for
 * @param failed those alone of which a day could not be booked and waits for somebody; null is false
 * @param search part of the description or the vendor, in any case
 */
public record RecurringFilter(
        UUID budget, UUID category, Set<RecurringState> states, String owner, Boolean failed, String search) {

    public static final RecurringFilter ALL = new RecurringFilter(null, null, Set.of(), null, null, null);

    public RecurringFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }
}
