package org.budgeting.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.budgeting.access.CallerScope;

/** Gives a batch of marked entries of the tenant in the air their links, in one transaction. */
@Stateless
public class Sealing {

    // Oracle takes at most 1,000 values in one IN list.
    private static final int BATCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<EntriesSealed> sealed;

    /** Seals one batch and tells whether more may be waiting. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sealBatch() {
        AuditHead head = lockedHead();
        List<Long> waiting = em.createQuery("select m.seq from AuditMark m order by m.seq", Long.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (waiting.isEmpty()) {
            return false;
        }
        // Two queries: joined, PostgreSQL walks the tenant's whole trail to find those few that are marked.
        of(
                        em.createQuery(
                                "select e from AuditEntry e where e.seq between :first and :last and e.seq in :seqs order by e.seq",
                                AuditEntry.class),
                        waiting)
                .getResultList()
                .forEach(entry -> em.persist(head.append(entry.shown())));
        of(em.createQuery("delete from AuditMark m where m.seq between :first and :last and m.seq in :seqs"), waiting)
                .executeUpdate();
        sealed.fire(new EntriesSealed(CallerScope.caller().tenant()));
        return waiting.size() == BATCH;
    }

    /** The range says nothing new; without it H2 walks the tenant's whole trail for a list of values. */
    private static <Q extends Query> Q of(Q query, List<Long> seqs) {
        query.setParameter("first", seqs.get(0))
                .setParameter("last", seqs.get(seqs.size() - 1))
                .setParameter("seqs", seqs);
        return query;
    }

    private AuditHead lockedHead() {
        List<AuditHead> heads = em.createQuery("select h from AuditHead h", AuditHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!heads.isEmpty()) {
            return heads.get(0);
        }
        AuditHead first = AuditHead.start();
        em.persist(first);
        em.flush();
        return first;
    }
}
