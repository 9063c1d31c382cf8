package org.budgeting.variances;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The rate that a budget was planned with.
 *
 * @param version 0 as long as nobody set it; then rate, name and moment are null
 * @param rate what a unit of {@code currency} comes to in the budget's
 */
public record BudgetRateDetails(
        UUID budget, String currency, long version, BigDecimal rate, String setBy, Instant setAt) {}
