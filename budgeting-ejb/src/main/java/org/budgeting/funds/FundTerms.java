package org.budgeting.funds;

import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.budgeting.calendar.Period;

/**
 * What the ledger must know of a budget to book to it.
 *
 * @param department where the budget hangs in the tree; null for the whole tenant
 * @param category the part of the chart that it is for; null for all of it
 * @param binding whether it binds every budget below it (F5): its limit then counts what is booked to budgets of its
 *     department's and its category's descendants
 */
public record FundTerms(
        String name,
        Currency currency,
        Period period,
        UUID department,
        UUID category,
        ControlPolicy control,
        boolean binding) {

    /** Whether both bind the same budgets. */
    boolean reachesAsFarAs(FundTerms other) {
        return binding == other.binding
                && (!binding
                        || period.equals(other.period)
                                && Objects.equals(department, other.department)
                                && Objects.equals(category, other.category));
    }
}
