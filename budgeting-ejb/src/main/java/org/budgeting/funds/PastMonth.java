package org.budgeting.funds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What was planned and spent on a category in a month, by all budgets of a department together.
 *
 * @param department null for budgets of none
 */
public record PastMonth(UUID department, UUID category, YearMonth month, BigDecimal planned, BigDecimal actual) {}
