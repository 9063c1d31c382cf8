package org.budgeting.funds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What budgets that are spent from plan for a category in a month.
 *
 * @param budget null where budgets were not asked for
 * @param department of the budgets; null for those of none
 */
public record PlannedMonth(
        String currency, UUID budget, UUID department, UUID category, YearMonth month, BigDecimal amount) {}
