package org.budgeting.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.budgeting.access.Caller;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Somebody who came here once. Never goes: what a person wrote keeps its author. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "person")
class Person extends TenantOwned {

    @Column(name = "user_name")
    private String user;

    @Column(name = "full_name")
    private String name;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    protected Person() {}

    Person(Caller caller, Instant at) {
        super(Ids.next());
        this.user = caller.user();
        this.name = caller.name();
        this.firstSeenAt = at;
    }

    /** Takes over the name that the token carries now. */
    void isCalled(String newName) {
        this.name = newName;
    }

    KnownPerson known() {
        return new KnownPerson(user, name);
    }
}
