package org.budgeting.transfers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A transfer; amounts in {@code currency}.
 *
 * @param amount the sum of the lines
 * @param decidedBy who approved, returned or withdrew it; null while it waits
 * @param reversalOf the transfer that this one undoes; null if none
 */
public record TransferDetails(
        UUID id,
        long version,
        TransferKind kind,
        TransferState state,
        String reason,
        BigDecimal amount,
        String currency,
        UUID reversalOf,
        String createdBy,
        Instant createdAt,
        String decidedBy,
        Instant decidedAt,
        List<Line> lines) {

    /** An amount from one place to another. */
    public record Line(Place from, Place to, BigDecimal amount) {}

    /** A category in a month of a budget, with names. */
    public record Place(UUID budget, String budgetName, UUID category, String categoryName, YearMonth month) {}
}
