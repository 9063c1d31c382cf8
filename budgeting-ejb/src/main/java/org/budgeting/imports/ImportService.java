package org.budgeting.imports;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.privacy.CardNumbers;
import org.budgeting.privacy.MaskedLines;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Sha256;
import org.budgeting.tables.CsvFormat;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.CsvSniffer;
import org.budgeting.tables.CsvText;
import org.budgeting.tables.FileEncoding;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Imports from upload to result. */
@Stateless
public class ImportService {

    /** The word by which the audit trail knows an import. */
    static final String SUBJECT = "import";

    private static final int FILE_NAME_MAX = 200;
    private static final int REJECTED_AT_ONCE = 500;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private ImportRepository imports;

    @Inject
    private BudgetService budgets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportStarted> started;

    @Inject
    @ConfigProperty(name = "import.file.max.mb", defaultValue = "64")
    private int fileMegabytesMax;

    /**
     * Stores a file and checks all of it; the answer has a preview and a guessed mapping and waits to be started.
     *
     * @param declaredSize in bytes, as the sender claims; negative if it claims nothing
     * @param encoding UTF-8 if null
     * @throws TooLarge if it is larger than the limit, by claim or in fact
     * @throws InvalidInput on {@code file} if it is no CSV that can be read without guessing (I1)
     */
    @Needs(Right.IMPORT_EXPENSES)
    public ImportDetails upload(InputStream content, String fileName, long declaredSize, FileEncoding encoding) {
        if (declaredSize > fileBytesMax()) {
            throw tooLarge();
        }
        FileEncoding written = encoding == null ? FileEncoding.UTF_8 : encoding;
        ImportJob job = new ImportJob(cleaned(fileName), written, CallerScope.caller(), clock.instant());
        imports.add(job);
        Stored stored = store(job.id(), content, written);
        CsvRows rows = CsvRows.of(new SliceStream(number -> imports.slice(job.id(), number)), stored.format());
        FileCheck check = FileCheck.of(rows);
        job.holds(stored.bytes(), stored.hash(), stored.format(), check);
        job.propose(MappingGuess.of(check.header(), check.sample(), null));
        audit.record(Change.of(SUBJECT, job.id(), "uploaded")
                .field("file", job.fileName())
                .field("bytes", stored.bytes())
                .field("sha256", stored.hash())
                .field("rows", check.rows()));
        return details(job);
    }

    private record Stored(CsvFormat format, long bytes, String hash) {}

    private Stored store(UUID job, InputStream content, FileEncoding encoding) {
        MessageDigest sha256 = Sha256.digest();
        CsvFormat format = null;
        long bytes = 0;
        try (var stream = MaskedLines.of(new DigestInputStream(content, sha256), encoding.charset())) {
            byte[] slice = stream.readNBytes(ImportSlice.BYTES_MAX);
            for (int number = 0; number == 0 || slice.length > 0; number++) {
                bytes += slice.length;
                if (bytes > fileBytesMax()) {
                    throw tooLarge();
                }
                if (number == 0) {
                    format = CsvSniffer.sniff(slice, encoding);
                }
                CsvSniffer.checkHasNoZeros(slice);
                imports.addSlice(job, number, slice);
                slice = stream.readNBytes(ImportSlice.BYTES_MAX);
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return new Stored(format, bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    /**
     * Starts the job; it runs by itself from here on, with the caller's rights.
     *
     * @param mapping what it leaves open is taken from the guess
     * @throws InvalidInput naming each field of the mapping that does not fit the file
     * @throws org.budgeting.problems.NotAllowedNow if it was started before
     */
    @Needs(Right.IMPORT_EXPENSES)
    public ImportDetails start(UUID id, ImportMapping mapping) {
        ImportJob job = imports.locked(id);
        job.requireUnstarted();
        ImportMapping complete = mapping.completedBy(guessFor(job, mapping.kind()));
        MappingRules.of(complete, job.header())
                .refuseIf(
                        complete.kind() == ImportKind.BUDGETS && job.rowsTotal() > PlanFile.ROWS_MAX,
                        "kind",
                        "too-many-rows",
                        "A file of budgets has at most " + PlanFile.ROWS_MAX + " rows.")
                .refuseIf(
                        complete.kind() == ImportKind.EXPENSES
                                && complete.budget() != null
                                && !canPay(complete.budget()),
                        "budget",
                        "not-approved",
                        "There is no approved budget " + complete.budget() + ".")
                .done();
        job.start(complete, CallerScope.caller(), clock.instant());
        audit.record(Change.of(SUBJECT, id, "started").field("mapping", MappingText.of(complete)));
        started.fire(new ImportStarted(CallerScope.caller().tenant(), id));
        return details(job);
    }

    private static ImportMapping guessFor(ImportJob job, ImportKind kind) {
        ImportMapping guessed = job.mapping();
        return kind == null || kind == guessed.kind() ? guessed : MappingGuess.of(job.header(), job.preview(), kind);
    }

    private boolean canPay(UUID budget) {
        return budgets.exists(budget) && budgets.get(budget).budget().stage() == BudgetStage.APPROVED;
    }

    /**
     * Stops the job after the rows that it is at. What was booked stays booked.
     *
     * @throws org.budgeting.problems.NotAllowedNow if it has ended
     */
    @Needs(Right.IMPORT_EXPENSES)
    public ImportDetails cancel(UUID id) {
        ImportJob job = imports.locked(id);
        job.cancel(clock.instant());
        imports.removeSlices(id);
        audit.record(Change.of(SUBJECT, id, "cancelled"));
        return details(job);
    }

    /** @throws org.budgeting.problems.NotFound if the tenant has no such import */
    @Needs(Right.READ)
    public ImportDetails get(UUID id) {
        return details(imports.get(id));
    }

    /** The tenant's imports, the latest upload first. */
    @Needs(Right.READ)
    public Page<ImportDetails> list(PageRequest request) {
        List<ImportDetails> found =
                imports.page(request).stream().map(job -> job.details(null)).toList();
        return Page.of(
                found, request, row -> new Cursor(LocalDate.ofInstant(row.uploadedAt(), ZoneOffset.UTC), row.id()));
    }

    /**
     * Writes the rejected rows as CSV: the cells as they stood, then the line and the reason. Some hundred rows are
     * held at a time (I2), and no cell can be run by a spreadsheet (I6).
     */
    @Needs(Right.READ)
    public void writeRejected(UUID id, Writer out) {
        ImportJob job = imports.get(id);
        try {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(withOutcome(job.header(), "line", "reason"));
            long line = 0;
            for (List<ImportRow> rows = imports.rejectedAfter(id, line, REJECTED_AT_ONCE);
                    !rows.isEmpty();
                    rows = imports.rejectedAfter(id, line, REJECTED_AT_ONCE)) {
                for (ImportRow row : rows) {
                    csv.printRecord(withOutcome(row.cells(), String.valueOf(row.line()), row.reason()));
                }
                line = rows.get(rows.size() - 1).line();
                imports.letGo();
            }
            csv.flush();
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private static List<String> withOutcome(List<String> cells, String line, String reason) {
        return Stream.concat(cells.stream(), Stream.of(line, reason))
                .map(CsvText::guarded)
                .toList();
    }

    private ImportDetails details(ImportJob job) {
        return job.details(imports.sameFile(job).orElse(null));
    }

    /** How large a file may be. */
    @Needs(Right.IMPORT_EXPENSES)
    public long fileBytesMax() {
        return (long) fileMegabytesMax * MEGABYTE;
    }

    private TooLarge tooLarge() {
        return new TooLarge("The file", fileMegabytesMax, "MB");
    }

    // Browsers of old sent whole paths; what is shown later is a name in one line.
    private static String cleaned(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        String shown = name.isEmpty() ? "import.csv" : CardNumbers.masked(name);
        return shown.substring(0, Math.min(shown.length(), FILE_NAME_MAX));
    }
}
