package org.budgeting.testing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** The persistence context past every door, to see what holds without them. */
@Stateless
public class RawPersistence {

    @PersistenceContext
    private EntityManager em;

    /** In a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T with(Function<EntityManager, T> use) {
        return use.apply(em);
    }

    /** In the caller's transaction, if there is one. */
    public <T> T joining(Function<EntityManager, T> use) {
        return use.apply(em);
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T withoutTransaction(Function<EntityManager, T> use) {
        return use.apply(em);
    }
}
