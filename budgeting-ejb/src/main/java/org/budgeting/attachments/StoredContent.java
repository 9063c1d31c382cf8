package org.budgeting.attachments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Bytes, known by their hash; live as long as an attachment uses them (AT2). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "stored_content")
class StoredContent extends TenantOwned {

    @Column(name = "hash")
    private String hash;

    @Column(name = "uses")
    private long uses = 1;

    @Lob
    @Column(name = "content")
    private byte[] content;

    protected StoredContent() {}

    StoredContent(String hash, byte[] content) {
        super(Ids.next());
        this.hash = hash;
        this.content = content;
    }
}
