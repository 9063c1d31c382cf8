package org.budgeting.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walks a tenant's chain from its start, a slice at a time, and stops at the first thing that is wrong. */
@Dependent
class ChainVerifier {

    private static final int SLICE = 1_000;

    @PersistenceContext
    private EntityManager em;

    Verification verify() {
        long waiting = count("select count(m) from AuditMark m");
        long position = 0;
        String hash = Chain.START;
        List<AuditLink> links = linksAfter(position);
        while (!links.isEmpty()) {
            Map<Long, AuditRecord> entries = entriesOf(links);
            for (AuditLink link : links) {
                AuditRecord entry = entries.get(link.seq());
                String finding = flaw(link, entry, position, hash);
                if (finding != null) {
                    return new Verification(false, position, waiting, link.seq(), finding, hash);
                }
                position = link.position();
                hash = link.hash();
            }
            em.clear();
            links = linksAfter(position);
        }
        return atTheEnd(position, hash, waiting);
    }

    private static String flaw(AuditLink link, AuditRecord entry, long position, String hash) {
        if (link.position() != position + 1) {
            return "the link before it is missing: position " + (position + 1);
        }
        if (entry == null) {
            return "the entry was removed";
        }
        if (!Chain.next(hash, entry).equals(link.hash())) {
            return "the entry or its link was changed";
        }
        return null;
    }

    private Verification atTheEnd(long position, String hash, long waiting) {
        List<AuditHead> heads = em.createQuery("select h from AuditHead h", AuditHead.class).getResultList();
        long expected = heads.isEmpty() ? 0 : heads.get(0).position();
        if (expected != position || (!heads.isEmpty() && !heads.get(0).hash().equals(hash))) {
            return new Verification(false, position, waiting, null, "the end of the chain is cut at position " + position, hash);
        }
        List<Long> unlinked = em.createQuery(
                        "select min(e.seq) from AuditEntry e where not exists (select l from AuditLink l where l.seq = e.seq)"
                                + " and not exists (select m from AuditMark m where m.seq = e.seq)",
                        Long.class)
                .getResultList();
        if (unlinked.get(0) != null) {
            return new Verification(
                    false, position, waiting, unlinked.get(0), "the entry was inserted from outside: it was never marked", hash);
        }
        return new Verification(true, position, waiting, null, null, hash);
    }

    private List<AuditLink> linksAfter(long position) {
        return em.createQuery("select l from AuditLink l where l.position > :position order by l.position", AuditLink.class)
                .setParameter("position", position)
                .setMaxResults(SLICE)
                .getResultList();
    }

    private Map<Long, AuditRecord> entriesOf(List<AuditLink> links) {
        return em.createQuery("select e from AuditEntry e where e.seq in :seqs", AuditEntry.class)
                .setParameter("seqs", links.stream().map(AuditLink::seq).toList())
                .getResultList()
                .stream()
                .map(AuditEntry::shown)
                .collect(Collectors.toMap(AuditRecord::seq, Function.identity()));
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
