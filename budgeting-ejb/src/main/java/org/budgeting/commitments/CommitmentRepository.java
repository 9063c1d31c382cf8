package org.budgeting.commitments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Labels;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Rows;

/** Commitments and their lines, as questions. */
@Dependent
class CommitmentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Commitment commitment, List<CommitmentLine> lines) {
        em.persist(commitment);
        // Its lines hold it by id, so EclipseLink would not know that their rows must come after this one.
        em.flush();
        lines.forEach(em::persist);
    }

    Commitment get(UUID id) {
        return found(id, LockModeType.NONE);
    }

    Commitment locked(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Commitment found(UUID id, LockModeType lock) {
        Commitment commitment = em.find(Commitment.class, id, lock);
        if (commitment == null) {
            throw new NotFound("commitment", id);
        }
        return commitment;
    }

    /** Those of these that there are. */
    List<Commitment> these(Collection<UUID> ids) {
        return Rows.of(em, Commitment.class, ids);
    }

    /** What of a line never changes. */
    record Place(UUID commitment, UUID category) {}

    /** Not as an entity: what is locked later is read then. */
    Optional<Place> placeOf(UUID line) {
        return em.createQuery(
                        "select l.commitmentId, l.categoryId from CommitmentLine l where l.id = :line", Object[].class)
                .setParameter("line", line)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    List<CommitmentLine> lines(Collection<UUID> commitments) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select l from CommitmentLine l where l.commitmentId in :commitments order by l.number",
                        CommitmentLine.class)
                .setParameter("commitments", commitments)
                .getResultList();
    }

    /** One row more than the page, so that the caller knows whether there is a next one. The newest first. */
    List<Commitment> page(CommitmentFilter filter, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("c.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses())
                .and(
                        "exists (select l from CommitmentLine l where l.commitmentId = c.id and l.budgetId = :budget)",
                        "budget",
                        filter.budget());
        request.after().ifPresent(cursor -> where.and("c.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select c from Commitment c" + where.where() + " order by c.id desc", Commitment.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return Labels.of(em, Commitment.class, ids, Commitment::title);
    }

    /** Requests whose last day has passed. */
    List<UUID> expired(LocalDate today) {
        return em.createQuery(
                        "select c.id from Commitment c where c.status = :requested and c.expiresOn < :today order by c.id",
                        UUID.class)
                .setParameter("requested", CommitmentStatus.REQUESTED)
                .setParameter("today", today)
                .getResultList();
    }

    void flush() {
        em.flush();
    }
}
