package org.budgeting.funds;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/** A place in a budget's plan: a category in a month. */
public record Cell(UUID category, YearMonth month) {

    /** By category, then by month. */
    public static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::category).thenComparing(Cell::month);
}
