package org.budgeting.rates;

import java.math.BigDecimal;
import java.time.Instant;

/** What a rate was from {@code recordedAt} until {@code replacedAt}. */
public record PastRateDetails(BigDecimal rate, String recordedBy, Instant recordedAt, Instant replacedAt) {}
