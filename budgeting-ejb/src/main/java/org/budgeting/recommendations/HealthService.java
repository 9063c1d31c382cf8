package org.budgeting.recommendations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.budgets.BudgetService;
import org.budgeting.funds.OpenBudgets;

/** Pecunia's judgements as they are kept, and its advice. Reads only what is stored: a page never waits for Pecunia. */
@Stateless
public class HealthService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    /** Empty until Pecunia has judged the budget for the first time. */
    @Needs(Right.READ)
    public Optional<BudgetHealth> of(UUID budget) {
        return Optional.ofNullable(em.find(HealthRecord.class, budget)).map(HealthRecord::health);
    }

    /** The judgements there are, by budget; one query. */
    @Needs(Right.READ)
    public Map<UUID, BudgetHealth> of(Collection<UUID> budgetIds) {
        if (budgetIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select h from HealthRecord h where h.id in :ids", HealthRecord.class)
                .setParameter("ids", budgetIds)
                .getResultStream()
                .map(HealthRecord::health)
                .collect(Collectors.toMap(BudgetHealth::budget, Function.identity()));
    }

    /** All in one figure. */
    @Needs(Right.READ)
    public OverallHealth overall(OpenBudgets open) {
        Map<UUID, Integer> scores = em.createQuery("select h.id, h.score from HealthRecord h", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
        return OverallHealth.of(open.each(), scores);
    }

    /**
     * The {@code most} most urgent pieces of advice; among the equally urgent those on the budget in worse health
     * first.
     */
    @Needs(Right.READ)
    public List<Recommendation> mostUrgent(int most) {
        List<BudgetHealth> worst = em.createQuery(
                        "select h from HealthRecord h where h.urgency < :none order by h.urgency, h.score, h.id",
                        HealthRecord.class)
                .setParameter("none", Urgency.NONE)
                .setMaxResults(most)
                .getResultStream()
                .map(HealthRecord::health)
                .toList();
        List<UUID> judged = worst.stream().map(BudgetHealth::budget).toList();
        Map<UUID, String> names = budgets.namesOf(judged);
        Map<UUID, String> currencies = budgets.currenciesOf(judged);
        return worst.stream()
                .flatMap(health -> health.answer().advice().stream()
                        .map(advice -> new Recommendation(
                                health.budget(),
                                names.get(health.budget()),
                                currencies.get(health.budget()),
                                advice,
                                health.asOf())))
                .sorted(Urgency.MOST_URGENT_FIRST)
                .limit(most)
                .toList();
    }
}
