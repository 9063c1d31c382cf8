package org.budgeting.imports;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.CsvText;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What became of a row of a file. Written once, together with its effect. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "import_row")
@IdClass(ImportRow.Key.class)
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", length = 63)
class ImportRow {

    /** Accepted, known from an import before, or rejected. */
    enum Result {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    @Id
    @Column(name = "job_id")
    private UUID jobId;

    @Id
    @Column(name = "line")
    private long line;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private Result result;

    @Column(name = "reason")
    private String reason;

    @Lob
    @Column(name = "original")
    private String original;

    protected ImportRow() {}

    private ImportRow(UUID jobId, long line, String fingerprint, Result result) {
        this.jobId = jobId;
        this.line = line;
        this.fingerprint = fingerprint;
        this.result = result;
    }

    /** @param fingerprint null where rows are not counted by their content */
    static ImportRow of(UUID jobId, long line, String fingerprint, Result result) {
        return new ImportRow(jobId, line, fingerprint, result);
    }

    static ImportRow rejected(UUID jobId, CsvRows.Row row, String fingerprint, String reason) {
        ImportRow rejected = new ImportRow(jobId, row.line(), fingerprint, Result.REJECTED);
        rejected.reason = MappedCells.shortened(reason);
        rejected.original = CsvText.row(row.cells());
        return rejected;
    }

    Result result() {
        return result;
    }

    long line() {
        return line;
    }

    String reason() {
        return reason;
    }

    List<String> cells() {
        return CsvText.cells(original);
    }

    /** A line of a file, as the specification of persistence wants keys: a class with fields of the same names. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID jobId;
        private long line;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.line == line && Objects.equals(key.jobId, jobId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(jobId, line);
        }
    }
}
