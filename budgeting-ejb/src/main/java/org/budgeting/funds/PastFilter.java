package org.budgeting.funds;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/**
 * Which past figures are asked for.
 *
 * @param budget the only budget to look at; null for all of the departments
 * @param departments whose budgets are added up, if no budget is named; null among them stands for those of none
 * @param currency ISO 4217 code; others are left out
 * @param first month
 * @param last month, included
 */
public record PastFilter(UUID budget, Set<UUID> departments, String currency, YearMonth first, YearMonth last) {}
