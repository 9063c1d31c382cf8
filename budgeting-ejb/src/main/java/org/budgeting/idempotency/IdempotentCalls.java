package org.budgeting.idempotency;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;

/**
 * Runs an operation once for a key. Its transactions are its own, because a twin's conflict has to be told from the
 * effect's own failure and answered after the rollback.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class IdempotentCalls {

    /** What is being worked on by this server. Twins at another one meet in the database. */
    private static final Set<Use> IN_FLIGHT = ConcurrentHashMap.newKeySet();

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    /** A key in the hands of one caller for one operation (K3). */
    private record Use(String tenant, String caller, String operation, String key) {}

    /**
     * The answer of {@code effect}, which is called at most once for a key, in a transaction that the services it calls
     * join (K1, K2). What it throws passes through and leaves nothing behind, so the key can be used again.
     *
     * @param operation what is done, at most 200 characters
     * @param key as the caller chose it, at most 255 characters
     * @param requestHash what tells one request from another, at most 64 characters; asked for when the effect is done
     *     or known, so that it can be taken while the effect reads the request
     * @throws KeyReused if the key came with another request before
     * @throws KeyInFlight if the first request with the key has not ended
     */
    public StoredAnswer once(String operation, String key, Supplier<String> requestHash, Callable<StoredAnswer> effect)
            throws Exception {
        Caller caller = CallerScope.caller();
        Use use = new Use(caller.tenant(), caller.user(), operation, key);
        if (!IN_FLIGHT.add(use)) {
            throw new KeyInFlight();
        }
        try {
            Optional<IdempotencyKey> known = find(use);
            return known.isPresent() ? known.get().answerTo(requestHash.get()) : first(use, requestHash, effect);
        } finally {
            IN_FLIGHT.remove(use);
        }
    }

    private StoredAnswer first(Use use, Supplier<String> requestHash, Callable<StoredAnswer> effect) throws Exception {
        transaction.begin();
        try {
            IdempotencyKey row = new IdempotencyKey(use.caller(), use.operation(), use.key(), clock.instant());
            if (!claim(row)) {
                transaction.rollback();
                return find(use).orElseThrow(KeyInFlight::new).answerTo(requestHash.get());
            }
            StoredAnswer answer = effect.call();
            row.answered(answer, requestHash.get());
            commit();
            return answer;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /**
     * Writes the key before the effect begins; false if a twin at another server was faster. Waits while the twin is
     * undecided.
     */
    private boolean claim(IdempotencyKey row) {
        try {
            em.persist(row);
            em.flush();
            return true;
        } catch (PersistenceException taken) {
            return false;
        }
    }

    private void commit() throws SystemException, NotSupportedException {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException undone) {
            throw new EJBException(undone);
        }
    }

    private Optional<IdempotencyKey> find(Use use) {
        return em.createQuery(
                        "select k from IdempotencyKey k where k.caller = :caller and k.operation = :operation and k.key = :key",
                        IdempotencyKey.class)
                .setParameter("caller", use.caller())
                .setParameter("operation", use.operation())
                .setParameter("key", use.key())
                .getResultStream()
                .findFirst();
    }
}
