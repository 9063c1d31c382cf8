package org.budgeting.funds;

/** A category in a month of a budget, and another currency in which something was paid there. */
public record PaidCell(Cell cell, String currency) {}
