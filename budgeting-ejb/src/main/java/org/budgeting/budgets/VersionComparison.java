package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of a budget beside each other; only what differs.
 *
 * @param before the number of the earlier one
 * @param after the number of the later one
 */
public record VersionComparison(
        UUID budget, int before, int after, String currency, List<Fact> facts, List<Line> lines) {

    /** A field that differs; null where it is absent. */
    public record Fact(String name, String before, String after) {}

    /**
     * A category in a month whose planned amount differs.
     *
     * @param department null for the budget as a whole
     * @param departmentPath as it was when the later one was written down
     */
    public record Line(
            UUID department,
            String departmentPath,
            UUID category,
            String categoryName,
            YearMonth month,
            BigDecimal before,
            BigDecimal after,
            BigDecimal change) {}
}
