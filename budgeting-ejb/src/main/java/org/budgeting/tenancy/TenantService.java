package org.budgeting.tenancy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The tenants of this installation. */
@Stateless
public class TenantService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Makes a tenant if there is none by this id; tells whether it was made. */
    public boolean provision(NewTenant input) {
        input.check();
        if (em.find(Tenant.class, input.id()) != null) {
            return false;
        }
        em.persist(new Tenant(input, clock.instant()));
        return true;
    }

    /** The tenant that this thread works for; empty if it was never provisioned. */
    public Optional<TenantDetails> current() {
        return TenantScope.current().map(id -> em.find(Tenant.class, id)).map(Tenant::details);
    }

    /** Which day it is for the tenant that this thread works for. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The first moment of a day of the tenant that this thread works for. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return current().map(tenant -> ZoneId.of(tenant.timeZone())).orElse(ZoneId.of("UTC"));
    }

    /** The ids of all tenants, for timers that visit each. */
    public List<String> all() {
        return em.createQuery("select t.id from Tenant t order by t.id", String.class)
                .getResultList();
    }
}
