package org.budgeting.funds;

import java.math.BigDecimal;

/**
 * What was paid in another currency than the budget's; spent or bound, refunds taken off.
 *
 * @param original in the currency in which it was paid
 * @param used the same as it was converted when it was recorded
 */
public record PaidFunds(PaidCell place, BigDecimal original, BigDecimal used) {}
