package org.budgeting.vault;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one place where bytes of files are written and read. For their owners alone: they know who may. Uses are counted
 * by the database, so the bytes themselves are never read to find out whether they are there, and the row is locked
 * until the transaction ends.
 */
@Stateless
public class Vault {

    private static final String THUMBNAIL = "thumbnail of ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeyRing keys;

    /**
     * Keeps the bytes for one more use; written only if the tenant has none of this hash (VT1).
     *
     * @param thumbnail what they look like, asked for only if they are written; empty if they look like nothing
     */
    public void keep(String hash, byte[] content, Supplier<Optional<byte[]>> thumbnail) {
        if (count(hash, 1) > 0) {
            return;
        }
        ContentKey key = keys.current();
        Sealed sealing = keys.open(key);
        StoredContent stored = new StoredContent(
                hash,
                key.id(),
                sealing.seal(content, hash),
                thumbnail
                        .get()
                        .map(small -> sealing.seal(small, THUMBNAIL + hash))
                        .orElse(null));
        em.persist(stored);
        em.flush();
        em.detach(stored);
    }

    /** The bytes are used once more. */
    public void use(String hash) {
        count(hash, 1);
    }

    /** The bytes as they were kept. */
    public byte[] read(String hash) {
        Object[] row = em.createQuery(
                        "select c.keyId, c.content from StoredContent c where c.hash = :hash", Object[].class)
                .setParameter("hash", hash)
                .getSingleResult();
        byte[] content = (byte[]) row[1];
        return row[0] == null ? content : keys.open((UUID) row[0]).open(content, hash);
    }

    /** What the bytes look like; empty if that is not known. */
    public Optional<byte[]> thumbnail(String hash) {
        return em.createQuery(
                        "select c.keyId, c.thumbnail from StoredContent c where c.hash = :hash"
                                + " and c.thumbnail is not null",
                        Object[].class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(row -> keys.open((UUID) row[0]).open((byte[]) row[1], THUMBNAIL + hash));
    }

    /** Those of these that have a thumbnail; one query. */
    public Set<String> withThumbnail(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select c.hash from StoredContent c where c.hash in :hashes and c.thumbnail is not null",
                                String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }

    /** One uses the bytes no longer; they go with the last. */
    public void release(String hash) {
        count(hash, -1);
        em.createQuery("delete from StoredContent c where c.hash = :hash and c.uses = 0")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private int count(String hash, long more) {
        return em.createQuery("update StoredContent c set c.uses = c.uses + :more where c.hash = :hash")
                .setParameter("more", more)
                .setParameter("hash", hash)
                .executeUpdate();
    }
}
