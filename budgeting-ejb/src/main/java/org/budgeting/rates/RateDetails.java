package org.budgeting.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A rate as it is shown; see {@link NewRate} for the fields. */
public record RateDetails(
        UUID id,
        long version,
        String base,
        String quote,
        LocalDate date,
        BigDecimal rate,
        RateSource source,
        String recordedBy,
        Instant recordedAt) {}
