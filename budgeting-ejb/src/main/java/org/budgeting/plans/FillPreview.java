package org.budgeting.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What filling a plan would do; nothing is written yet.
 *
 * @param revision number of the revision that it is about; null for the budget's own plan
 * @param version of the plan that it is about
 * @param source budget that is looked at; null for all of the department
 * @param lines by category name, also those that stay as they are
 * @param fingerprint of what the lines would be
 */
public record FillPreview(
        UUID budget, Integer revision, long version, String currency, UUID source, List<Line> lines, String fingerprint)
        implements Serializable {

    /**
     * A line before and after, over the whole period.
     *
     * @param department null for the budget as a whole
     */
    public record Line(
            UUID department,
            String departmentName,
            UUID category,
            String categoryName,
            BigDecimal before,
            BigDecimal after)
            implements Serializable {

        static final Comparator<Line> BY_NAME = Comparator.comparing(Line::categoryName)
                .thenComparing(Line::category)
                .thenComparing(Line::departmentName, Comparator.nullsFirst(Comparator.naturalOrder()));

        public BigDecimal getDifference() {
            return after.subtract(before);
        }
    }

    public BigDecimal getBefore() {
        return lines.stream().map(Line::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getAfter() {
        return lines.stream().map(Line::after).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getDifference() {
        return getAfter().subtract(getBefore());
    }
}
