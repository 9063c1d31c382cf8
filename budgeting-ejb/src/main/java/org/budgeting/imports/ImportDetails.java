package org.budgeting.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.tables.FileEncoding;

/**
 * An import as it is shown.
 *
 * @param delimiter what separates the columns
 * @param preview the first rows, cell by cell; at most {@value FileCheck#PREVIEW_ROWS}
 * @param mapping as guessed from the file until it is started, then as it runs
 * @param rowsTotal rows of the file without the header; the counts below add up to it in the end
 * @param duplicates rows that were imported before
 * @param skipped rows that {@code mapping.only} leaves out
 * @param progressPercent 0 to 100
 * @param failure why the import as a whole stopped; null if it did not
 * @param sameFileAs the last completed import of exactly this file; null if there is none
 */
public record ImportDetails(
        UUID id,
        long version,
        String fileName,
        long sizeBytes,
        FileEncoding encoding,
        String delimiter,
        List<String> header,
        List<List<String>> preview,
        ImportMapping mapping,
        ImportStatus status,
        long rowsTotal,
        long accepted,
        long duplicates,
        long rejected,
        long skipped,
        int progressPercent,
        String failure,
        UUID sameFileAs,
        String uploadedBy,
        Instant uploadedAt,
        Instant startedAt,
        Instant finishedAt) {}
