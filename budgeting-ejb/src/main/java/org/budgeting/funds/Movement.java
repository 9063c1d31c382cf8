package org.budgeting.funds;

import java.math.BigDecimal;

/** How one booking moves the four figures of an account and of a balance. */
record Movement(BigDecimal approved, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

    /** How much more of the budget is taken by it; negative when it gives back. */
    BigDecimal taken() {
        return reserved.add(committed).add(actual);
    }

    Movement negate() {
        return new Movement(approved.negate(), reserved.negate(), committed.negate(), actual.negate());
    }
}
