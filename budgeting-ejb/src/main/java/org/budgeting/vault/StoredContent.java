package org.budgeting.vault;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Sealed bytes, known by the hash of what is in them; live as long as something uses them (VT1). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "stored_content")
class StoredContent extends TenantOwned {

    @Column(name = "hash")
    private String hash;

    @Column(name = "uses")
    private long uses = 1;

    /** Null for bytes from before there were keys, which are open until the next hour. */
    @Column(name = "key_id")
    private UUID keyId;

    @Lob
    @Column(name = "content")
    private byte[] content;

    @Lob
    @Column(name = "thumbnail")
    private byte[] thumbnail;

    protected StoredContent() {}

    StoredContent(String hash, UUID keyId, byte[] content, byte[] thumbnail) {
        super(Ids.next());
        this.hash = hash;
        this.keyId = keyId;
        this.content = content;
        this.thumbnail = thumbnail;
    }

    /** Seals what was kept open. */
    void seal(UUID key, Sealed by) {
        content = by.seal(content, hash);
        keyId = key;
    }
}
