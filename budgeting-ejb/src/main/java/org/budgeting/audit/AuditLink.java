package org.budgeting.audit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantInTheAir;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A link of the chain: the hash of the entry and of the link before. Positions have no gaps. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "audit_link")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantInTheAir.PROPERTY, length = 63)
class AuditLink {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "position")
    private long position;

    @Column(name = "seq")
    private long seq;

    @Column(name = "hash")
    private String hash;

    protected AuditLink() {}

    AuditLink(long position, long seq, String hash) {
        this.id = Ids.next();
        this.position = position;
        this.seq = seq;
        this.hash = hash;
    }

    long position() {
        return position;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }
}
