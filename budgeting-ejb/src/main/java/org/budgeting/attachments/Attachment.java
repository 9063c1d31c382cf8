package org.budgeting.attachments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A file beside a subject. Never changes; goes when it is taken off, or with its subject. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "attachment")
class Attachment extends TenantOwned {

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType type;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected Attachment() {}

    Attachment(Subject subject, IncomingFile file, String by, Instant at) {
        super(Ids.next());
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.fileName = file.name();
        this.type = file.type();
        this.sizeBytes = file.content().length;
        this.contentHash = file.sha256();
        this.attachedBy = by;
        this.attachedAt = at;
    }

    private Attachment(Subject subject, Attachment other) {
        super(Ids.next());
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.fileName = other.fileName;
        this.type = other.type;
        this.sizeBytes = other.sizeBytes;
        this.contentHash = other.contentHash;
        this.attachedBy = other.attachedBy;
        this.attachedAt = other.attachedAt;
    }

    /** The same file beside another subject. */
    Attachment beside(Subject subject) {
        return new Attachment(subject, this);
    }

    boolean isSame(IncomingFile file) {
        return fileName.equals(file.name()) && contentHash.equals(file.sha256());
    }

    String contentHash() {
        return contentHash;
    }

    AttachmentDetails details(boolean hasThumbnail) {
        return new AttachmentDetails(
                id(),
                version(),
                subjectId,
                fileName,
                type,
                sizeBytes,
                contentHash,
                hasThumbnail,
                attachedBy,
                attachedAt);
    }
}
