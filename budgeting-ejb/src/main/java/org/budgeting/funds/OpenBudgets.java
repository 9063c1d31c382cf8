package org.budgeting.funds;

import java.util.List;
import org.budgeting.calendar.Period;

/**
 * The open budgets that are spent from, read once for all who tell something of them.
 *
 * @param days on one of which they run, each as a whole; null for all
 */
public record OpenBudgets(Period days, List<OpenBudget> each) {}
