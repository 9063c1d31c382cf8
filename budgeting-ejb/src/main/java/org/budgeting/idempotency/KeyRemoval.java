package org.budgeting.idempotency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Removes a tenant's old keys in a transaction of its own. */
@Stateless
public class KeyRemoval {

    @PersistenceContext
    private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int removeBefore(Instant limit) {
        return em.createQuery("delete from IdempotencyKey k where k.storedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
