package org.budgeting.imports;

import java.util.Collection;

/** How many rows went which way. */
record Tally(long accepted, long duplicates, long rejected, long skipped) {

    static Tally of(Collection<ImportRow> rows, long skipped) {
        return new Tally(
                count(rows, ImportRow.Result.ACCEPTED),
                count(rows, ImportRow.Result.DUPLICATE),
                count(rows, ImportRow.Result.REJECTED),
                skipped);
    }

    private static long count(Collection<ImportRow> rows, ImportRow.Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }
}
