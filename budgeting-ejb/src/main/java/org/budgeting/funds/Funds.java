package org.budgeting.funds;

import java.math.BigDecimal;

/** Where the money of a budget is, in the budget's currency (F3). */
public record Funds(BigDecimal approved, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

    public static final Funds NONE = new Funds(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** What can still be reserved, committed or spent; negative when more was used than approved. */
    public BigDecimal available() {
        return approved.subtract(taken());
    }

    /** Reserved, committed and actual together. */
    public BigDecimal taken() {
        return reserved.add(used());
    }

    /** Committed and actual together. */
    public BigDecimal used() {
        return committed.add(actual);
    }

    public Funds plus(Funds other) {
        return new Funds(
                approved.add(other.approved),
                reserved.add(other.reserved),
                committed.add(other.committed),
                actual.add(other.actual));
    }

    Funds after(Movement movement) {
        return plus(new Funds(movement.approved(), movement.reserved(), movement.committed(), movement.actual()));
    }
}
