package org.budgeting.imports;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.Caller;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.storage.Ids;
import org.budgeting.tables.CsvFormat;
import org.budgeting.tables.CsvText;
import org.budgeting.tables.FileEncoding;
import org.budgeting.tenancy.TenantOwned;

/**
 * An import from upload to end. Its runner, if it has one, claims it, advances it step by step together with what the
 * steps book, and ends it; a job whose runner was not seen alive for a while may be claimed by another, which makes the
 * old one's next step fail.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "import_job")
class ImportJob extends TenantOwned {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "encoding")
    private FileEncoding encoding;

    @Column(name = "delimiter")
    private String delimiter;

    /** The header and the first rows, as CSV of our own. */
    @Lob
    @Column(name = "sample")
    private String sample;

    @Lob
    @Column(name = "mapping")
    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ImportStatus status = ImportStatus.NEEDS_MAPPING;

    @Column(name = "rows_total")
    private long rowsTotal;

    @Column(name = "rows_accepted")
    private long accepted;

    @Column(name = "rows_known")
    private long duplicates;

    @Column(name = "rows_rejected")
    private long rejected;

    @Column(name = "rows_skipped")
    private long skipped;

    /** How far the job is: rows of the file, or budgets, that need not be looked at again. */
    @Column(name = "steps_done")
    private long stepsDone;

    @Column(name = "failure")
    private String failure;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    /** The uploader's roles when the job was started: it does what that person might do, whenever it runs. */
    @Column(name = "roles")
    private String roles;

    @Column(name = "correlation")
    private String correlation;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "runner")
    private UUID runner;

    @Column(name = "seen_alive_at")
    private Instant seenAliveAt;

    protected ImportJob() {}

    ImportJob(String fileName, FileEncoding encoding, Caller caller, Instant at) {
        super(Ids.next());
        this.fileName = fileName;
        this.encoding = encoding;
        this.uploadedAt = at;
        belongTo(caller);
    }

    private void belongTo(Caller caller) {
        this.uploadedBy = caller.user();
        this.uploaderName = caller.name();
        this.roles = caller.roles().stream().map(Role::word).sorted().collect(Collectors.joining(","));
        this.correlation = caller.correlation();
    }

    void holds(long bytes, String hash, CsvFormat format, FileCheck check) {
        this.sizeBytes = bytes;
        this.contentHash = hash;
        this.delimiter = String.valueOf(format.delimiter());
        this.rowsTotal = check.rows();
        this.sample = Stream.concat(
                        Stream.of(check.header()), check.sample().stream().limit(FileCheck.PREVIEW_ROWS))
                .map(CsvText::row)
                .collect(Collectors.joining("\r\n"));
    }

    void propose(ImportMapping guess) {
        this.mapping = MappingText.of(guess);
    }

    /** @throws NotAllowedNow if it was started or ended before */
    void requireUnstarted() {
        if (status != ImportStatus.NEEDS_MAPPING) {
            throw new NotAllowedNow(
                    "import-already-started",
                    "This import was started before. Upload the file again; rows that were booked are not booked twice.");
        }
    }

    void start(ImportMapping how, Caller caller, Instant at) {
        requireUnstarted();
        belongTo(caller);
        this.mapping = MappingText.of(how);
        this.status = ImportStatus.QUEUED;
        this.startedAt = at;
    }

    void cancel(Instant at) {
        if (status.hasEnded()) {
            throw new NotAllowedNow("import-ended", "This import has ended; there is nothing to cancel.");
        }
        end(ImportStatus.CANCELLED, at);
    }

    /** Gives the job to a runner, unless another one was seen alive after {@code deadBefore}. */
    boolean claim(UUID by, Instant deadBefore, Instant at) {
        boolean free =
                status == ImportStatus.QUEUED || (status == ImportStatus.RUNNING && seenAliveAt.isBefore(deadBefore));
        if (free) {
            this.status = ImportStatus.RUNNING;
            this.runner = by;
            this.seenAliveAt = at;
        }
        return free;
    }

    boolean isRunBy(UUID someone) {
        return status == ImportStatus.RUNNING && someone.equals(runner);
    }

    void advance(long steps, Tally tally, Instant at) {
        this.stepsDone += steps;
        this.accepted += tally.accepted();
        this.duplicates += tally.duplicates();
        this.rejected += tally.rejected();
        this.skipped += tally.skipped();
        this.seenAliveAt = at;
    }

    void complete(Instant at) {
        end(ImportStatus.COMPLETED, at);
    }

    void fail(String why, Instant at) {
        this.failure = why;
        end(ImportStatus.FAILED, at);
    }

    private void end(ImportStatus how, Instant at) {
        this.status = how;
        this.finishedAt = at;
        this.runner = null;
    }

    long stepsDone() {
        return stepsDone;
    }

    String fileName() {
        return fileName;
    }

    String contentHash() {
        return contentHash;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    long rowsTotal() {
        return rowsTotal;
    }

    CsvFormat format() {
        return new CsvFormat(encoding, delimiter.charAt(0));
    }

    List<String> header() {
        return CsvText.rows(sample).get(0);
    }

    List<List<String>> preview() {
        List<List<String>> rows = CsvText.rows(sample);
        return rows.subList(1, rows.size());
    }

    ImportMapping mapping() {
        return MappingText.parse(mapping);
    }

    /** The uploader, going on by way of the import. */
    Caller caller(String tenant) {
        var theirs = Arrays.stream(roles.split(","))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toSet());
        return new Caller(tenant, uploadedBy, uploaderName, theirs, Channel.IMPORT, null, correlation);
    }

    private int progressPercent() {
        long read = accepted + duplicates + rejected + skipped;
        return status == ImportStatus.COMPLETED ? 100 : (int) (read * 100 / Math.max(rowsTotal, 1));
    }

    ImportDetails details(UUID sameFileAs) {
        return new ImportDetails(
                id(),
                version(),
                fileName,
                sizeBytes,
                encoding,
                delimiter,
                header(),
                preview(),
                mapping(),
                status,
                rowsTotal,
                accepted,
                duplicates,
                rejected,
                skipped,
                progressPercent(),
                failure,
                sameFileAs,
                uploadedBy,
                uploadedAt,
                startedAt,
                finishedAt);
    }
}
