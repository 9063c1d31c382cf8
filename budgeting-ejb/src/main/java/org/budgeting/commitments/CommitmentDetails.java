package org.budgeting.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A commitment; amounts in {@code currency}.
 *
 * @param amount the sum of the lines
 * @param expiresOn the last day on which the request can be approved
 * @param endedBy who ended it without a last invoice; null if nobody did
 * @param reason why it ended so, in words; null if nobody said
 * @param warning what the budgets' controls said when it was requested; null if nothing
 */
public record CommitmentDetails(
        UUID id,
        long version,
        String title,
        String description,
        String vendor,
        BigDecimal amount,
        String currency,
        LocalDate neededBy,
        LocalDate expiresOn,
        CommitmentStatus status,
        String requestedBy,
        Instant requestedAt,
        String approvedBy,
        Instant approvedAt,
        String endedBy,
        Instant endedAt,
        String reason,
        String warning,
        List<Line> lines) {

    /**
     * A category of a budget.
     *
     * @param reserved what it holds back while the request waits
     * @param committed what is bound and not yet invoiced
     * @param invoiced what its invoices come to, less their refunds
     */
    public record Line(
            UUID id,
            UUID budget,
            String budgetName,
            UUID category,
            String categoryName,
            LocalDate expectedOn,
            BigDecimal amount,
            BigDecimal reserved,
            BigDecimal committed,
            BigDecimal invoiced) {

        public BigDecimal open() {
            return reserved.add(committed);
        }
    }

    public BigDecimal reserved() {
        return sum(Line::reserved);
    }

    public BigDecimal committed() {
        return sum(Line::committed);
    }

    public BigDecimal invoiced() {
        return sum(Line::invoiced);
    }

    /** What it holds, reserved or committed. */
    public BigDecimal open() {
        return sum(Line::open);
    }

    private BigDecimal sum(Function<Line, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
