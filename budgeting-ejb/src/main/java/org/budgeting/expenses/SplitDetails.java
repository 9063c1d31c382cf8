package org.budgeting.expenses;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A document of several expenses as it is shown.
 *
 * @param amount what its parts come to that are not cancelled
 * @param parts in the order in which they were given; after them the corrections of parts
 */
public record SplitDetails(UUID id, BigDecimal amount, List<ExpenseDetails> parts) {

    /** The first part; what it says of day, vendor and invoice is said of all. */
    public ExpenseDetails first() {
        return parts.get(0);
    }
}
