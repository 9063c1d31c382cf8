package org.budgeting.imports;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A piece of an uploaded file, small enough to be held by whoever reads it. Goes when the import has ended. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "import_slice")
class ImportSlice extends TenantOwned {

    static final int BYTES_MAX = 256 * 1024;

    @Column(name = "job_id")
    private UUID jobId;

    @Column(name = "slice_number")
    private int number;

    @Lob
    @Column(name = "content")
    private byte[] content;

    protected ImportSlice() {}

    ImportSlice(UUID jobId, int number, byte[] content) {
        super(Ids.next());
        this.jobId = jobId;
        this.number = number;
        this.content = content;
    }
}
