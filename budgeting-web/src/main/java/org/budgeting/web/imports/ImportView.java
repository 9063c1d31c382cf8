package org.budgeting.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.imports.ImportDetails;
import org.budgeting.imports.ImportKind;
import org.budgeting.imports.ImportMapping;
import org.budgeting.imports.ImportStatus;
import org.budgeting.tables.FileEncoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as it is answered. */
@Schema(
        name = "Import",
        description = "A file on its way in. Poll it until its status is completed, failed or cancelled.")
public record ImportView(
        UUID id,
        @Schema(example = "transactions.csv") String fileName,
        @Schema(example = "2245147") long sizeBytes,
        @Schema(example = "utf_8") FileEncoding encoding,
        @Schema(example = ",") String delimiter,
        List<String> header,

        @Schema(description = "The first rows, cell by cell.")
        List<List<String>> preview,

        @Schema(description = "As guessed from the file until it is started, then as it runs.")
        MappingView mapping,

        @Schema(description = "needs_mapping, queued, running, completed, failed or cancelled.", example = "running")
        ImportStatus status,

        @Schema(
                description = "Rows of the file without the header; the four counts add up to it in the end.",
                example = "22289")
        long rowsTotal,

        @Schema(example = "14000") long accepted,

        @Schema(description = "Rows that were imported before.", example = "0")
        long duplicates,

        @Schema(description = "See rejected/ for each of them with its reason.", example = "3")
        long rejected,

        @Schema(description = "Rows that mapping.only leaves out.", example = "0")
        long skipped,

        @Schema(example = "63") int progressPercent,

        @Schema(nullable = true, description = "Why the import as a whole stopped.")
        String failure,

        @Schema(nullable = true, description = "The last completed import of exactly this file.")
        UUID sameFileAs,

        @Schema(example = "aurora-contributor") String uploadedBy,
        Instant uploadedAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt) {

    /** A mapping as it is answered. */
    @Schema(name = "ImportMappingInUse", description = "How the file is read; see ImportMapping.")
    public record MappingView(
            ImportKind kind,
            Map<String, String> columns,
            @Schema(nullable = true) String dateFormat,
            @Schema(nullable = true) String decimalSeparator,
            Map<String, String> only,
            @Schema(nullable = true) UUID budget,
            @Schema(nullable = true) String currency,
            @Schema(nullable = true) Boolean createMissing,
            @Schema(nullable = true) ExpenseStatus status,
            @Schema(nullable = true) Integer fiscalYearStart) {

        static MappingView of(ImportMapping mapping) {
            Map<String, String> columns = new TreeMap<>();
            mapping.columns().forEach((field, column) -> columns.put(field.word(), column));
            return new MappingView(
                    mapping.kind(),
                    columns,
                    mapping.dateFormat(),
                    mapping.decimalSeparator(),
                    mapping.only(),
                    mapping.budget(),
                    mapping.currency(),
                    mapping.createMissing(),
                    mapping.status(),
                    mapping.fiscalYearStart());
        }
    }

    static ImportView of(ImportDetails job) {
        return new ImportView(
                job.id(),
                job.fileName(),
                job.sizeBytes(),
                job.encoding(),
                job.delimiter(),
                job.header(),
                job.preview(),
                MappingView.of(job.mapping()),
                job.status(),
                job.rowsTotal(),
                job.accepted(),
                job.duplicates(),
                job.rejected(),
                job.skipped(),
                job.progressPercent(),
                job.failure(),
                job.sameFileAs(),
                job.uploadedBy(),
                job.uploadedAt(),
                job.startedAt(),
                job.finishedAt());
    }
}
