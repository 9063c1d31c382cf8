package org.budgeting.funds;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What moved in a budget that is spent from, since a day.
 *
 * @param moved by how much more (or, below zero, less) is approved, reserved, committed and spent
 */
public record FundsChange(UUID budget, String budgetName, String currency, Funds moved) {

    /** How much moved in either direction; to put the largest first. */
    public BigDecimal size() {
        return moved.approved().abs().add(moved.taken().abs());
    }

    FundsChange plus(FundsChange other) {
        return new FundsChange(budget, budgetName, currency, moved.plus(other.moved));
    }
}
