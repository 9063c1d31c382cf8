package org.budgeting.funds;

import java.time.YearMonth;
import java.util.UUID;

/**
 * A balance that is not the sum of its rows (F3). One of what was paid in another currency is told as actual, once in
 * that currency and once as it was converted.
 *
 * @param category null for the balance of the whole budget
 * @param month null for the balance of the whole budget
 * @param kept what the balance says
 * @param added what the rows add up to
 */
public record LedgerDifference(
        UUID budget, String budgetName, String currency, UUID category, YearMonth month, Funds kept, Funds added) {

    /** The same place, in the currency in which it was paid. */
    LedgerDifference paidIn(String other, Funds keptThere, Funds addedThere) {
        return new LedgerDifference(budget, budgetName, other, category, month, keptThere, addedThere);
    }

    /** Whether the two differ at all, by value and not by the number of their zeros. */
    boolean isOne() {
        return kept.approved().compareTo(added.approved()) != 0
                || kept.reserved().compareTo(added.reserved()) != 0
                || kept.committed().compareTo(added.committed()) != 0
                || kept.actual().compareTo(added.actual()) != 0;
    }
}
