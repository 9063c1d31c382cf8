package org.budgeting.expenses;

import java.util.List;
import java.util.UUID;
import org.budgeting.money.Money;

/**
 * A document of several expenses as it is shown.
 *
 * @param amount what its parts come to that are not cancelled, as it was paid; a part that was corrected to another
 *     currency is not counted
 * @param parts in the order in which they were given; after them the corrections of parts
 */
public record SplitDetails(UUID id, Money amount, List<ExpenseDetails> parts) {

    /** The first part; what it says of day, vendor and invoice is said of all. */
    public ExpenseDetails first() {
        return parts.get(0);
    }
}
