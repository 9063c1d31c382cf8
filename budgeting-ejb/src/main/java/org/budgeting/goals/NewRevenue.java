package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Revenue that is attributed to a goal.
 *
 * @param amount in the goal's currency; below zero to take back
 * @param earnedOn the day of it; today if absent
 * @param note at most 500 characters; absent for none
 */
public record NewRevenue(BigDecimal amount, LocalDate earnedOn, String note) {}
