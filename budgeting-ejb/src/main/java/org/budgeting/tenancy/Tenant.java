package org.budgeting.tenancy;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A customer of this installation. Provisioned once; its id is the slug in its people's tokens and never changes. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "tenant")
class Tenant {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "name")
    private String name;

    @Column(name = "currency")
    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Tenant() {}

    Tenant(NewTenant input, Instant at) {
        this.id = input.id();
        this.name = input.name();
        this.currency = input.currency();
        this.timeZone = input.timeZone();
        this.createdAt = at;
    }

    TenantDetails details() {
        return new TenantDetails(id, name, currency, timeZone);
    }
}
