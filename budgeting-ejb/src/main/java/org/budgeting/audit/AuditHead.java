package org.budgeting.audit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Where a tenant's chain ends. Locked by the sealer alone, so two servers never seal one tenant at once. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "audit_head")
class AuditHead extends TenantOwned {

    @Column(name = "position")
    private long position;

    @Column(name = "hash")
    private String hash;

    protected AuditHead() {}

    static AuditHead start() {
        return new AuditHead(Chain.START);
    }

    private AuditHead(String hash) {
        super(Ids.next());
        this.hash = hash;
    }

    AuditLink append(AuditRecord entry) {
        position++;
        hash = Chain.next(hash, entry);
        return new AuditLink(position, entry.seq(), hash);
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }
}
