package org.budgeting.imports;

import java.util.List;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.tables.CsvFormat;

/**
 * The right to run a job, and what is needed for it.
 *
 * @param runner proves the right at each step
 * @param stepsDone where an earlier runner stopped
 */
record Claim(
        UUID job,
        UUID runner,
        Caller caller,
        CsvFormat format,
        List<String> header,
        ImportMapping mapping,
        long stepsDone) {

    MappedCells.Layout layout() {
        return MappedCells.Layout.of(header, mapping);
    }
}
