package org.budgeting.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A row that belongs to a tenant (T2). Nobody reads or writes the tenant itself: it is in the air. */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantInTheAir.PROPERTY, length = 63)
public abstract class TenantOwned {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
