package org.budgeting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the statements that one thread sends to the database; a batch is one. */
@ApplicationScoped
public class Statements {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    @PersistenceContext
    private EntityManager em;

    public int sentBy(Callable<?> deed) {
        ServerSession session = em.unwrap(JpaEntityManager.class).getServerSession();
        session.setProfiler(new Counter());
        SENT.set(0);
        try {
            deed.call();
            return SENT.get();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            SENT.remove();
            session.setProfiler(null);
        }
    }

    private static final class Counter extends SessionProfilerAdapter {
        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            // Told once for each statement and once for each batch; the execution's own operation is told up to three
            // times.
            if (operation.equals(SessionProfiler.SqlPrepare)) {
                SENT.set(SENT.get() + 1);
            }
        }
    }
}
