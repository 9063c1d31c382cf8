package org.budgeting.funds;

import java.util.List;
import java.util.UUID;

/** An open budget that is spent from, with its balances by category and month in no order. */
public record OpenBudget(UUID budget, String name, String currency, Funds funds, List<CellFunds> cells) {}
