package org.budgeting.budgets;

import java.math.BigDecimal;

/** How one booking moves the three figures of a balance. */
record Movement(BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

    /** How much more of the budget is taken by it; negative when it gives back. */
    BigDecimal taken() {
        return reserved.add(committed).add(actual);
    }
}
