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
        // Read first: what is sealed during the walk belongs to the next one, and is no false alarm in this.
        End end = end();
        long position = 0;
        String hash = Chain.START;
        List<AuditLink> links = linksBetween(position, end.position());
        while (!links.isEmpty()) {
            Map<Long, AuditRecord> entries = entriesOf(links);
            for (AuditLink link : links) {
                AuditRecord entry = entries.get(link.seq());
                String finding = flaw(link, entry, position, hash);
                if (finding != null) {
                    return broken(new End(position, hash), waiting, link.seq(), finding);
                }
                position = link.position();
                hash = link.hash();
            }
            em.clear();
            links = linksBetween(position, end.position());
        }
        return atTheEnd(end, new End(position, hash), waiting);
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

    /** Where a chain ends: the position and the hash of its last link. */
    private record End(long position, String hash) {}

    private End end() {
        return em.createQuery("select h.position, h.hash from AuditHead h", Object[].class)
                .getResultStream()
                .map(row -> new End((Long) row[0], (String) row[1]))
                .findFirst()
                .orElse(new End(0, Chain.START));
    }

    private Verification atTheEnd(End expected, End found, long waiting) {
        if (!found.equals(expected)) {
            return broken(found, waiting, null, "the end of the chain is cut at position " + found.position());
        }
        Long appended = first("select min(l.seq) from AuditLink l"
                + " where not exists (select h from AuditHead h where h.position >= l.position)");
        if (appended != null) {
            return broken(found, waiting, appended, "the link was appended from outside: the chain ends before it");
        }
        Long unlinked = first(
                "select min(e.seq) from AuditEntry e where not exists (select l from AuditLink l where l.seq = e.seq)"
                        + " and not exists (select m from AuditMark m where m.seq = e.seq)");
        if (unlinked != null) {
            return broken(found, waiting, unlinked, "the entry was inserted from outside: it was never marked");
        }
        return new Verification(true, found.position(), waiting, null, null, found.hash());
    }

    private static Verification broken(End good, long waiting, Long seq, String finding) {
        return new Verification(false, good.position(), waiting, seq, finding, good.hash());
    }

    private List<AuditLink> linksBetween(long position, long end) {
        return em.createQuery(
                        "select l from AuditLink l where l.position > :position and l.position <= :end order by l.position",
                        AuditLink.class)
                .setParameter("position", position)
                .setParameter("end", end)
                .setMaxResults(SLICE)
                .getResultList();
    }

    private Map<Long, AuditRecord> entriesOf(List<AuditLink> links) {
        List<Long> seqs = links.stream().map(AuditLink::seq).sorted().toList();
        // The range says nothing new; without it H2 walks the tenant's whole trail for a list of values.
        return em
                .createQuery(
                        "select e from AuditEntry e where e.seq between :first and :last and e.seq in :seqs",
                        AuditEntry.class)
                .setParameter("first", seqs.get(0))
                .setParameter("last", seqs.get(seqs.size() - 1))
                .setParameter("seqs", seqs)
                .getResultList()
                .stream()
                .map(AuditEntry::shown)
                .collect(Collectors.toMap(AuditRecord::seq, Function.identity()));
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }

    /** Null if there is none. */
    private Long first(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }
}
