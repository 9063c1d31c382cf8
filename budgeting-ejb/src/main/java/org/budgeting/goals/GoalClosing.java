package org.budgeting.goals;

import java.math.BigDecimal;

/**
 * How a goal ends.
 *
 * @param finalValue what was reached in the end; the current value if absent
 * @param note at most 2,000 characters; absent for none
 */
public record GoalClosing(GoalResult result, BigDecimal finalValue, String note) {}
