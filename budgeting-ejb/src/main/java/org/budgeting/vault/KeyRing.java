package org.budgeting.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.tenancy.TenantScope;

/** The keys of the tenant in the air. */
@Dependent
class KeyRing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MasterKeyFile masters;

    @Inject
    private Clock clock;

    /** The newest key, made if there is none. Two that are made at one moment are both good. */
    ContentKey current() {
        return em.createQuery("select k from ContentKey k order by k.id desc", ContentKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(this::make);
    }

    /** A key that is the newest from now on. */
    ContentKey make() {
        ContentKey key = new ContentKey(
                Sealed.newKey(), masters.keys(), tenant(), CallerScope.caller().user(), clock.instant());
        em.persist(key);
        em.flush();
        return key;
    }

    Sealed open(ContentKey key) {
        return key.open(masters.keys(), tenant());
    }

    Sealed open(UUID key) {
        return open(em.find(ContentKey.class, key));
    }

    /** Those that an older key of the installation wraps are wrapped by the newest; tells how many (VT4). */
    int rewrap() {
        List<ContentKey> behind = em.createQuery(
                        "select k from ContentKey k where k.wrappedBy <> :newest order by k.id", ContentKey.class)
                .setParameter("newest", masters.keys().newest())
                .getResultList();
        behind.forEach(key -> key.rewrap(masters.keys(), tenant()));
        return behind.size();
    }

    /** The newest first. */
    List<ContentKey> all() {
        return em.createQuery("select k from ContentKey k order by k.id desc", ContentKey.class)
                .getResultList();
    }

    private static String tenant() {
        return TenantScope.current().orElseThrow();
    }
}
