package org.budgeting.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;

/** The trail: components write to it in their transactions, auditors read and verify it. */
@Stateless
public class AuditTrail {

    private static final int SHOWN_MAX = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<EntryWritten> written;

    @Inject
    private ChainVerifier verifier;

    /** Leaves an entry in the caller's transaction; without one there is nothing to record, so it is refused. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Change change) {
        recordEach(List.of(change));
    }

    /** An entry for each change, in their order; for imports, which make thousands. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordEach(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Caller caller = CallerScope.caller();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Change change : changes) {
            AuditEntry entry = new AuditEntry(caller, change, now);
            em.persist(entry);
            em.persist(new AuditMark(entry.seq()));
        }
        written.fire(new EntryWritten(caller.tenant()));
    }

    /** The history of one thing, newest first, at most {@value #SHOWN_MAX} entries (A3). */
    @Needs(Right.READ_AUDIT)
    public List<AuditRecord> historyOf(UUID subject) {
        return em
                .createQuery(
                        "select e from AuditEntry e where e.subjectId = :subject order by e.seq desc", AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(SHOWN_MAX)
                .getResultList()
                .stream()
                .map(AuditEntry::shown)
                .toList();
    }

    /**
     * What was written of one kind of things since a place in the chain; nothing is missing, because positions have no
     * gaps and are given in the order in which they can be seen. What was written in the last seconds may come with the
     * next answer.
     *
     * @param after place that an answer before this one named; 0 for the beginning
     * @param most so many entries at most, so that there may be more after the place that is answered
     */
    @Needs(Right.READ)
    public Changed changedSince(String subjectType, long after, int most) {
        long end = end();
        List<Object[]> found = em.createQuery(
                        "select l.position, e.subjectId from AuditLink l, AuditEntry e where e.seq = l.seq"
                                + " and l.position > :after and l.position <= :end and e.subjectType = :type"
                                + " order by l.position",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("end", end)
                .setParameter("type", subjectType)
                .setMaxResults(most)
                .getResultList();
        return new Changed(
                found.stream().map(row -> (UUID) row[1]).collect(Collectors.toCollection(LinkedHashSet::new)),
                found.size() < most ? end : (Long) found.get(most - 1)[0]);
    }

    /**
     * What was done since a place in the chain, in its order and without gaps: for components that hand it on, as an
     * outbox is read.
     *
     * @param after place of the last one that was handed on; 0 for the beginning
     */
    public List<Happening> happeningsSince(long after, int most) {
        return em.createQuery(
                        "select l.position, e.happenedAt, e.subjectType, e.subjectId, e.action"
                                + " from AuditLink l, AuditEntry e where e.seq = l.seq and l.position > :after"
                                + " order by l.position",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row ->
                        new Happening((Long) row[0], (Instant) row[1], (String) row[2], (UUID) row[3], (String) row[4]))
                .toList();
    }

    /** The latest place of the chain; 0 where nothing is sealed yet. */
    @Needs(Right.READ)
    public long end() {
        return em.createQuery("select h.position from AuditHead h", Long.class)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Walks the whole chain of the tenant and names the first broken row (A2). */
    @Needs(Right.READ_AUDIT)
    public Verification verify() {
        return verifier.verify();
    }
}
