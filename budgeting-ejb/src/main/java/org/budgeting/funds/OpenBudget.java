package org.budgeting.funds;

import java.util.UUID;

/** An open budget that is spent from, with its balances. */
public record OpenBudget(UUID budget, String name, String currency, Funds funds, Balances balances) {}
