package org.budgeting.recurring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Rows;

/** Recurring expenses and their occurrences as questions. */
@Dependent
class RecurringRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        // Occurrences hold what they are of by its id alone, so EclipseLink would not know which row comes first.
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Those of these that there are. */
    List<RecurringExpense> these(Collection<UUID> ids) {
        return Rows.of(em, RecurringExpense.class, ids);
    }

    /** @throws NotFound if the tenant has no such recurring expense */
    RecurringExpense get(UUID id) {
        RecurringExpense found = em.find(RecurringExpense.class, id);
        if (found == null) {
            throw new NotFound("recurring expense", id);
        }
        return found;
    }

    RecurringExpense locked(UUID id) {
        RecurringExpense found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** @throws NotFound if it has no such occurrence */
    Occurrence lockedOccurrence(UUID recurring, UUID id) {
        Occurrence found = em.find(Occurrence.class, id);
        if (found == null || !found.details().recurring().equals(recurring)) {
            throw new NotFound("occurrence", id);
        }
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Those of which a day has begun that nobody handled, the longest waiting first. */
    List<UUID> due(Instant now) {
        return em.createQuery(
                        "select r.id from RecurringExpense r where r.state = :active and r.dueAt <= :now"
                                + " order by r.dueAt, r.id",
                        UUID.class)
                .setParameter("active", RecurringState.ACTIVE)
                .setParameter("now", now)
                .getResultList();
    }

    /** One row more than the page, the newest first. */
    List<RecurringExpense> page(RecurringFilter filter, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("r.budgetId = :budget", "budget", filter.budget())
                .and("r.categoryId = :category", "category", filter.category())
                .and("r.state in :states", "states", filter.states().isEmpty() ? null : filter.states())
                .and("r.owner = :owner", "owner", filter.owner())
                .and(
                        "(locate(:search, lower(r.description)) > 0 or locate(:search, lower(r.vendor)) > 0)",
                        "search",
                        filter.search() == null || filter.search().isBlank()
                                ? null
                                : filter.search().strip().toLowerCase(Locale.ROOT))
                .and(
                        "r.id in (select o.recurringId from Occurrence o where o.state = :failed)",
                        "failed",
                        Boolean.TRUE.equals(filter.failed()) ? OccurrenceState.FAILED : null);
        request.after().ifPresent(cursor -> where.and("r.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select r from RecurringExpense r" + where.where() + " order by r.id desc",
                        RecurringExpense.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** How many days of each could not be booked and wait for somebody; those without any are left out. */
    Map<UUID, Long> failures(Collection<UUID> recurring) {
        return recurring.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select o.recurringId, count(o) from Occurrence o where o.state = :failed"
                                        + " and o.recurringId in :ids group by o.recurringId",
                                Object[].class)
                        .setParameter("failed", OccurrenceState.FAILED)
                        .setParameter("ids", recurring)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** One row more than the page, the latest day first. */
    List<Occurrence> occurrences(UUID recurring, OccurrenceState state, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("o.recurringId = :recurring", "recurring", recurring)
                .and("o.state = :state", "state", state);
        request.after().ifPresent(cursor -> where.and("o.dueOn < :day", "day", cursor.day()));
        return where.applyTo(em.createQuery(
                        "select o from Occurrence o" + where.where() + " order by o.dueOn desc", Occurrence.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** What each of these expenses comes of, by its id; those that came by themselves are left out. */
    Map<UUID, RecurringExpense> sourcesOf(Collection<UUID> expenses) {
        return expenses.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select o.expenseId, r from Occurrence o, RecurringExpense r"
                                        + " where r.id = o.recurringId and o.expenseId in :ids",
                                Object[].class)
                        .setParameter("ids", expenses)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (RecurringExpense) row[1]));
    }
}
