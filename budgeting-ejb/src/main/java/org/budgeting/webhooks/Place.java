package org.budgeting.webhooks;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.tenancy.TenantInTheAir;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Up to where in the audit trail a webhook was told: its row once more, without a version, because it moves on all the
 * time and is no change that somebody who edits the webhook has to know of.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "webhook")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantInTheAir.PROPERTY, length = 63)
class Place {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "told_until")
    private long toldUntil;

    protected Place() {}
}
