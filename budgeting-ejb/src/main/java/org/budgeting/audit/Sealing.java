package org.budgeting.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Gives a batch of marked entries of the tenant in the air their links, in one transaction. */
@Stateless
public class Sealing {

    // Oracle takes at most 1,000 values in one IN list.
    private static final int BATCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    /** Seals one batch and tells whether more may be waiting. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sealBatch() {
        AuditHead head = lockedHead();
        List<AuditEntry> entries = em.createQuery(
                        "select e from AuditEntry e, AuditMark m where m.seq = e.seq order by e.seq", AuditEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (entries.isEmpty()) {
            return false;
        }
        entries.forEach(entry -> em.persist(head.append(entry.shown())));
        em.createQuery("delete from AuditMark m where m.seq in :seqs")
                .setParameter("seqs", entries.stream().map(AuditEntry::seq).toList())
                .executeUpdate();
        return entries.size() == BATCH;
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
