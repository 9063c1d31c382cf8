package org.budgeting.recommendations;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.pecunia.HealthAnswer;

/**
 * Pecunia's latest word on a budget.
 *
 * @param asOf when it was said
 * @param unansweredSince since when Pecunia has not answered newer questions; null if it has (H2)
 */
public record BudgetHealth(UUID budget, HealthAnswer answer, Instant asOf, Instant unansweredSince) {}
