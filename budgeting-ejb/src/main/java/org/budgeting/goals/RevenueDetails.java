package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Revenue as it was recorded. */
public record RevenueDetails(
        UUID id,
        LocalDate earnedOn,
        BigDecimal amount,
        String currency,
        String note,
        String recordedBy,
        Instant recordedAt) {}
