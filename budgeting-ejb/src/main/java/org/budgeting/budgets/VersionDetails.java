package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of a budget.
 *
 * @param version of the row, for the next write; 0 for one that is sealed
 * @param facts the plan's fields by name, as they were when it was written down
 * @param lines empty in lists
 * @param seal SHA-256 of the content in hexadecimal; null until it governs
 * @param sealHolds whether the content is still what was sealed; null until it governs
 */
public record VersionDetails(
        UUID id,
        UUID budget,
        int number,
        long version,
        VersionState state,
        String reason,
        Map<String, String> facts,
        List<Line> lines,
        String seal,
        Boolean sealHolds,
        String createdBy,
        Instant createdAt,
        String approvedBy,
        Instant approvedAt) {

    /**
     * What is planned for a category in a month, in the budget's currency.
     *
     * @param department null for the budget as a whole
     * @param departmentPath as it was when the version was written down
     */
    public record Line(
            UUID department,
            String departmentPath,
            UUID category,
            String categoryName,
            YearMonth month,
            BigDecimal amount) {}
}
