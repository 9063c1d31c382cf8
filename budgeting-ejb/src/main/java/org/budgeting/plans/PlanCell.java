package org.budgeting.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A cell of a plan that a file changes.
 *
 * @param row of the file, counted from 1
 * @param department null for the budget as a whole
 * @param base what the file says that it was when it was given out; null if it says nothing
 * @param mine what the file says now
 * @param theirs what the plan says now
 * @param conflict whether the plan says neither what it said then nor what the file says
 */
public record PlanCell(
        long row,
        UUID department,
        String departmentName,
        UUID category,
        String categoryName,
        YearMonth month,
        BigDecimal base,
        BigDecimal mine,
        BigDecimal theirs,
        boolean conflict)
        implements Serializable {

    /** What it is for, as people say it. */
    public String getName() {
        return departmentName == null ? categoryName : departmentName + ", " + categoryName;
    }
}
