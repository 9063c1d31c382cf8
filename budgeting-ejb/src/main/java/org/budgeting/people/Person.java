package org.budgeting.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgeting.access.Caller;
import org.budgeting.access.Role;
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

    /** Of somebody who may nothing any more; an empty text would be NULL on Oracle. */
    private static final String NONE = "none";

    /** By their words; null for somebody who did not come since we keep them. */
    @Column(name = "roles")
    private String roles;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    protected Person() {}

    Person(Caller caller, Instant at) {
        super(Ids.next());
        this.user = caller.user();
        this.firstSeenAt = at;
        comesAs(caller);
    }

    /** Takes over what the token says now. */
    final void comesAs(Caller caller) {
        this.name = caller.name();
        this.roles = caller.roles().isEmpty()
                ? NONE
                : caller.roles().stream().map(Role::word).sorted().collect(Collectors.joining(","));
    }

    Optional<Set<Role>> roles() {
        return Optional.ofNullable(roles)
                .map(words -> Arrays.stream(words.split(","))
                        .flatMap(word -> Role.of(word).stream())
                        .collect(Collectors.toSet()));
    }

    static Optional<Person> byUser(EntityManager em, String user) {
        return em.createQuery("select p from Person p where p.user = :user", Person.class)
                .setParameter("user", user)
                .getResultStream()
                .findFirst();
    }

    KnownPerson known() {
        return new KnownPerson(user, name);
    }
}
