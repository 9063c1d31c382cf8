package org.budgeting.goals;

import java.time.Instant;
import org.budgeting.pecunia.FeasibilityAnswer;

/**
 * Pecunia's latest word on a goal.
 *
 * @param asOf when it was said
 * @param unansweredSince since when Pecunia has not answered newer questions; null if it has (L6)
 */
public record Feasibility(FeasibilityAnswer answer, Instant asOf, Instant unansweredSince) {}
