package org.budgeting.budgets;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;
import org.budgeting.funds.Cell;

/**
 * A place in a plan: a category in a month, and the department that it is planned for. The ledger knows categories and
 * months alone.
 *
 * @param department null for the budget as a whole
 */
record LineCell(UUID department, UUID category, YearMonth month) {

    static final Comparator<LineCell> ORDER = Comparator.comparing(
                    LineCell::department, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LineCell::category)
            .thenComparing(LineCell::month);

    Cell cell() {
        return new Cell(category, month);
    }

    LineKey key() {
        return new LineKey(department, category);
    }
}
