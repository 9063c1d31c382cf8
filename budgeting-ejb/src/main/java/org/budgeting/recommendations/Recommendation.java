package org.budgeting.recommendations;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.pecunia.HealthAnswer;

/** A piece of advice on one budget, as of the moment when it was given; amounts in {@code currency}. */
public record Recommendation(
        UUID budget, String budgetName, String currency, HealthAnswer.Advice advice, Instant asOf) {}
