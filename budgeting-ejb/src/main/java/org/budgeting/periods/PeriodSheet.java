package org.budgeting.periods;

import java.util.List;
import java.util.UUID;
import org.budgeting.calendar.FiscalYear;

/**
 * The periods of a fiscal year for the organisation and its departments.
 *
 * @param rows the organisation first, then the departments as a tree by name
 * @param complete whether all departments are here; there is a maximum
 */
public record PeriodSheet(FiscalYear year, List<Row> rows, boolean complete) {

    /**
     * @param department null for the organisation
     * @param depth in the tree; 0 for the organisation and for departments at the top
     */
    public record Row(UUID department, String name, int depth, List<PeriodDetails> periods) {}
}
