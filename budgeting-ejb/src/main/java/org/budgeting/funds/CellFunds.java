package org.budgeting.funds;

import java.math.BigDecimal;

/** What is planned for a category in a month, and what became of it; amounts in the budget's currency. */
public record CellFunds(Cell cell, BigDecimal planned, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

    static CellFunds of(Cell cell, Funds funds) {
        return new CellFunds(cell, funds.approved(), funds.reserved(), funds.committed(), funds.actual());
    }

    public Funds funds() {
        return new Funds(planned, reserved, committed, actual);
    }

    /** Committed and actual together. */
    public BigDecimal used() {
        return committed.add(actual);
    }
}
