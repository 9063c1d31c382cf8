package org.budgeting.variances;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An explanation as it is shown.
 *
 * @param variance what it was when this was written, in the budget's currency
 */
public record ExplanationDetails(
        UUID id,
        long version,
        UUID budget,
        UUID category,
        YearMonth month,
        BigDecimal variance,
        Cause cause,
        String text,
        String writtenBy,
        Instant writtenAt) {}
