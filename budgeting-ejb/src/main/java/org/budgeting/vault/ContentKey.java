package org.budgeting.vault;

import com.google.crypto.tink.KeysetHandle;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A key of a tenant, wrapped by one of the installation. The tenant's newest seals; none is ever removed. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "content_key")
class ContentKey extends TenantOwned {

    @Column(name = "wrapped_key")
    private String wrappedKey;

    @Column(name = "wrapped_by")
    private String wrappedBy;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ContentKey() {}

    ContentKey(KeysetHandle key, MasterKeys masters, String tenant, String by, Instant at) {
        super(Ids.next());
        this.madeBy = by;
        this.madeAt = at;
        wrap(key, masters, tenant);
    }

    private void wrap(KeysetHandle key, MasterKeys masters, String tenant) {
        wrappedKey = masters.wrap(key, tenant);
        wrappedBy = masters.newest();
    }

    Sealed open(MasterKeys masters, String tenant) {
        return new Sealed(masters.unwrap(wrappedKey, tenant), tenant);
    }

    void rewrap(MasterKeys masters, String tenant) {
        wrap(masters.unwrap(wrappedKey, tenant), masters, tenant);
    }

    ContentKeyDetails details(boolean current, long files) {
        return new ContentKeyDetails(id(), version(), current, files, wrappedBy, madeBy, madeAt);
    }
}
