package org.budgeting.audit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.budgeting.tenancy.TenantInTheAir;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An entry that waits for its link in the chain. Comes with the entry, goes with the link. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "audit_mark")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantInTheAir.PROPERTY, length = 63)
class AuditMark {

    @Id
    @Column(name = "seq")
    private long seq;

    protected AuditMark() {}

    AuditMark(long seq) {
        this.seq = seq;
    }
}
