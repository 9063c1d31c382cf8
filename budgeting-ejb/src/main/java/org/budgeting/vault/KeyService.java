package org.budgeting.vault;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;

/** The keys under which a tenant's files are kept. */
@Stateless
public class KeyService {

    /** The word by which the audit trail knows one. */
    public static final String SUBJECT = "content_key";

    /** Sealing anew holds whole files in memory: a few at a time. */
    private static final int SEALED_AT_ONCE = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeyRing keys;

    @Inject
    private AuditTrail audit;

    /** The newest first; it seals what is sent from now on. */
    @Needs(Right.ROTATE_KEYS)
    public List<ContentKeyDetails> list() {
        List<ContentKey> all = keys.all();
        Map<UUID, Long> files = em.createQuery(
                        "select c.keyId, count(c) from StoredContent c where c.keyId is not null group by c.keyId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return all.stream()
                .map(key -> key.details(key == all.get(0), files.getOrDefault(key.id(), 0L)))
                .toList();
    }

    /** Makes a new key for new files, and wraps the older ones by the installation's newest (VT3). */
    @Needs(Right.ROTATE_KEYS)
    public ContentKeyDetails rotate() {
        int rewrapped = keys.rewrap();
        ContentKey key = keys.make();
        audit.record(Change.of(SUBJECT, key.id(), "rotated").field("rewrapped", rewrapped));
        return key.details(true, 0);
    }

    /**
     * Brings the tenant in the air up to date: keys that an older key of the installation wraps, and a few bytes from
     * before there were keys (VT2, VT4).
     *
     * @return whether more may be left to do
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean keepUp() {
        keys.rewrap();
        List<StoredContent> open = em.createQuery(
                        "select c from StoredContent c where c.keyId is null order by c.id", StoredContent.class)
                .setMaxResults(SEALED_AT_ONCE)
                .getResultList();
        if (!open.isEmpty()) {
            ContentKey key = keys.current();
            Sealed sealing = keys.open(key);
            open.forEach(content -> content.seal(key.id(), sealing));
        }
        return open.size() == SEALED_AT_ONCE;
    }
}
