package org.budgeting.funds;

import java.util.UUID;

/**
 * What moved in a budget that is spent from, since a day.
 *
 * @param moved by how much more (or, below zero, less) is approved, reserved, committed and spent
 */
public record FundsChange(UUID budget, String budgetName, String currency, Funds moved) {

    FundsChange plus(FundsChange other) {
        return new FundsChange(budget, budgetName, currency, moved.plus(other.moved));
    }
}
