package org.budgeting.overruns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An over-budget case; amounts in {@code currency}.
 *
 * @param beyond the sum of all overruns
 * @param openedBy who recorded the first
 * @param cause as it was explained last; null before
 * @param closedBy who accepted it, or did what resolved it; null while it lives
 * @param overruns the latest first, at most {@value OverrunService#OVERRUNS_MAX}; none in lists
 */
public record CaseDetails(
        UUID id,
        long version,
        UUID budget,
        String budgetName,
        CaseState state,
        BigDecimal beyond,
        String currency,
        String openedBy,
        Instant openedAt,
        String cause,
        String remedy,
        String proposedBy,
        Instant proposedAt,
        String closedBy,
        Instant closedAt,
        List<Row> overruns) {

    /**
     * One document that broke the limit.
     *
     * @param sourceType the word of the document's kind, such as {@code expense}
     * @param day on which it happened
     * @param beyond how much more than was left
     */
    public record Row(
            String sourceType, UUID source, LocalDate day, BigDecimal beyond, String recordedBy, Instant recordedAt) {}
}
