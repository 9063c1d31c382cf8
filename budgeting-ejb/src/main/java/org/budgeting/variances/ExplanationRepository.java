package org.budgeting.variances;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Explanations and the threshold, as questions. */
@Dependent
class ExplanationRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Explanation explanation) {
        em.persist(explanation);
        em.flush();
    }

    /** The latest explanation of each place in these budgets that has any. */
    Map<Explanation.Place, ExplanationDetails> latest(Collection<UUID> budgets) {
        if (budgets.isEmpty()) {
            return Map.of();
        }
        // Ids are made in the order of time.
        return em
                .createQuery(
                        "select e from Explanation e where e.budgetId in :budgets order by e.id", Explanation.class)
                .setParameter("budgets", budgets)
                .getResultStream()
                .collect(Collectors.toMap(Explanation::place, Function.identity(), (before, later) -> later))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().details()));
    }

    /** A category of a budget. */
    record Place(UUID budget, UUID category) {}

    /** The latest explanation of each category of these budgets that has any, of whichever month. */
    Map<Place, ExplanationDetails> latestOfCategories(Collection<UUID> budgets) {
        return latest(budgets).values().stream()
                .collect(Collectors.toMap(
                        one -> new Place(one.budget(), one.category()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(ExplanationDetails::writtenAt))));
    }

    /** Explanations of a budget, the latest first; one row more than the page. */
    List<Explanation> page(UUID budget, PageRequest request) {
        Narrowing where = new Narrowing().and("e.budgetId = :budget", "budget", budget);
        request.after().ifPresent(cursor -> where.and("e.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select e from Explanation e" + where.where() + " order by e.id desc", Explanation.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    Optional<ThresholdSetting> threshold(LockModeType lock) {
        return em.createQuery("select t from ThresholdSetting t", ThresholdSetting.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void keep(ThresholdSetting threshold) {
        em.persist(threshold);
        em.flush();
    }
}
