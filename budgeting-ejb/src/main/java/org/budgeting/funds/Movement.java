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

    /** The part that lets go of what was held. */
    Movement givenBack() {
        return new Movement(
                BigDecimal.ZERO, reserved.min(BigDecimal.ZERO), committed.min(BigDecimal.ZERO), BigDecimal.ZERO);
    }

    Movement minus(Movement other) {
        return new Movement(
                approved.subtract(other.approved),
                reserved.subtract(other.reserved),
                committed.subtract(other.committed),
                actual.subtract(other.actual));
    }

    boolean isNothing() {
        return approved.signum() == 0 && reserved.signum() == 0 && committed.signum() == 0 && actual.signum() == 0;
    }
}
