package org.budgeting.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one place where bytes are written and read. Uses are counted by the database, so the bytes themselves are never
 * read to find out whether they are there, and the row is locked until the transaction ends.
 */
@Dependent
class ContentStore {

    @PersistenceContext
    private EntityManager em;

    /** Keeps the bytes for one more attachment; written only if the tenant has none of this hash (AT2). */
    void keep(String hash, byte[] content) {
        if (count(hash, 1) == 0) {
            StoredContent stored = new StoredContent(hash, content);
            em.persist(stored);
            em.flush();
            em.detach(stored);
        }
    }

    byte[] read(String hash) {
        return em.createQuery("select c.content from StoredContent c where c.hash = :hash", byte[].class)
                .setParameter("hash", hash)
                .getSingleResult();
    }

    /** One attachment uses the bytes no longer; they go with the last. */
    void release(String hash) {
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
