package org.budgeting.funds;

import java.math.BigDecimal;

/** What is planned for a category in a month, and what became of it; amounts in the budget's currency. */
public record CellFunds(Cell cell, BigDecimal planned, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {}
