package org.budgeting.funds;

import java.math.BigDecimal;
import java.util.UUID;

/** A planned amount that one cell of a budget gets, or gives if it is below zero; in the budget's currency. */
public record Shift(UUID budget, Cell cell, BigDecimal amount) {}
