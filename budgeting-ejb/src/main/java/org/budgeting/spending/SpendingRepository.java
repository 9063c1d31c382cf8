package org.budgeting.spending;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgeting.storage.Narrowing;

/** Totals and changes as questions. */
@Dependent
class SpendingRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * A sum of rows.
     *
     * @param values of the dimensions that were asked for, in their order; null where an expense has none
     */
    record Sum(String currency, List<Object> values, BigDecimal amount, long count) {}

    /** What was spent from {@code first} to {@code last}; two rows can be of the same values. */
    List<Sum> sums(SpendingQuestion question, Set<UUID> categories, YearMonth first, YearMonth last) {
        return Stream.of(SpendingTotal.class, SpendingChange.class)
                .flatMap(rows -> sums(rows, question, categories, first, last))
                .toList();
    }

    private Stream<Sum> sums(
            Class<?> rows, SpendingQuestion question, Set<UUID> categories, YearMonth first, YearMonth last) {
        SpendingQuestion.Places places = question.places();
        Narrowing where = new Narrowing()
                .and("r.month >= :first", "first", first)
                .and("r.month <= :last", "last", last)
                .and("r.budgetId = :budget", "budget", places.budget())
                .and("r.categoryId in :categories", "categories", categories.isEmpty() ? null : categories)
                .and("r.departmentId = :department", "department", places.department())
                .and("r.vendorId = :vendor", "vendor", places.vendor())
                .and("r.currency = :currency", "currency", places.currency())
                .and("r.paymentMethod in :methods", "methods", noneToNull(question.paymentMethods()))
                .and("r.status in :statuses", "statuses", noneToNull(question.statuses()));
        String dimensions =
                question.by().stream().map(one -> ", r." + one.field()).collect(Collectors.joining());
        int count = question.by().size();
        return where.applyTo(em.createQuery(
                        "select sum(r.amount), sum(r.expenses), r.currency" + dimensions + " from "
                                + rows.getSimpleName() + " r" + where.where() + " group by r.currency" + dimensions,
                        Object[].class))
                .getResultStream()
                .map(row -> new Sum(
                        (String) row[2],
                        IntStream.range(0, count).mapToObj(n -> row[3 + n]).collect(Collectors.toList()),
                        (BigDecimal) row[0],
                        ((Number) row[1]).longValue()));
    }

    private static <T> Set<T> noneToNull(Set<T> some) {
        return some.isEmpty() ? null : some;
    }

    /** Locked, so that two servers do not fold the same; those that another one folded meanwhile are left out. */
    List<SpendingChange> oldestChanges(int max) {
        List<UUID> ids = em.createQuery("select c.id from SpendingChange c order by c.id", UUID.class)
                .setMaxResults(max)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        // The range says nothing new; it is for H2, which uses no index for a list of values behind the tenant.
        return em.createQuery(
                        "select c from SpendingChange c where c.id in :ids and c.id >= :first and c.id <= :last order by c.id",
                        SpendingChange.class)
                .setParameter("ids", ids)
                .setParameter("first", ids.get(0))
                .setParameter("last", ids.get(ids.size() - 1))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The totals that these changes could belong to, by what tells them apart. */
    Map<SpendingKey, SpendingTotal> totalsLike(List<SpendingChange> changes) {
        Set<SpendingKey> keys = changes.stream().map(SpendingRow::key).collect(Collectors.toSet());
        Map<SpendingKey, SpendingTotal> totals = new HashMap<>();
        em.createQuery(
                        "select t from SpendingTotal t where t.budgetId in :budgets and t.month in :months",
                        SpendingTotal.class)
                .setParameter("budgets", keys.stream().map(SpendingKey::budget).collect(Collectors.toSet()))
                .setParameter("months", keys.stream().map(SpendingKey::month).collect(Collectors.toSet()))
                .getResultStream()
                .filter(total -> keys.contains(total.key()))
                .forEach(total -> totals.putIfAbsent(total.key(), total));
        return totals;
    }
}
