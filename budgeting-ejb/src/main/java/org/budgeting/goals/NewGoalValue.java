package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that was reached.
 *
 * @param reachedOn the day of it; today if absent
 * @param note at most 500 characters; absent for none
 */
public record NewGoalValue(BigDecimal value, LocalDate reachedOn, String note) {}
