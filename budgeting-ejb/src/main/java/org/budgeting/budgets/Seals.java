package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which version of a budget governs, and how the next one takes its place (W3). */
@Dependent
class Seals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetRepository budgets;

    @Inject
    private PlanCheck plans;

    /** Seals a budget as it stands now: at its approval, and after planned amounts were moved. */
    void seal(Budget budget, String reason, String by, Instant at) {
        Snapshot snapshot = plans.snapshot(budget.plan(), budgets.cellsOf(budget.id()));
        BudgetVersion version = new BudgetVersion(budget.id(), latest(budget.id()) + 1, reason, snapshot, by, at);
        govern(version, by, at);
        em.persist(version);
    }

    void govern(BudgetVersion next, String by, Instant at) {
        em.createQuery(
                        "select v from BudgetVersion v where v.budgetId = :budget and v.state = :governing",
                        BudgetVersion.class)
                .setParameter("budget", next.budgetId())
                .setParameter("governing", VersionState.GOVERNING)
                .getResultList()
                .forEach(BudgetVersion::supersede);
        next.govern(by, at);
    }

    /** The revision that is drafted or waits for its decision; there is one at most. */
    Optional<BudgetVersion> underWay(UUID budget) {
        return em.createQuery(
                        "select v from BudgetVersion v where v.budgetId = :budget and v.state in :open",
                        BudgetVersion.class)
                .setParameter("budget", budget)
                .setParameter("open", Set.of(VersionState.DRAFT, VersionState.SUBMITTED))
                .getResultStream()
                .findFirst();
    }

    /** The number of the latest version; 0 before there is one. */
    int latest(UUID budget) {
        Integer latest = em.createQuery(
                        "select max(v.number) from BudgetVersion v where v.budgetId = :budget", Integer.class)
                .setParameter("budget", budget)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }
}
