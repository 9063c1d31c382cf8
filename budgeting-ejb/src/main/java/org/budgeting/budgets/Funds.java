package org.budgeting.budgets;

import java.math.BigDecimal;

/** Where the money of a budget is, in the budget's currency (F3). */
public record Funds(BigDecimal approved, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

    /** What can still be reserved, committed or spent; negative when more was used than approved. */
    public BigDecimal available() {
        return approved.subtract(reserved).subtract(used());
    }

    /** Committed and actual together. */
    public BigDecimal used() {
        return committed.add(actual);
    }
}
