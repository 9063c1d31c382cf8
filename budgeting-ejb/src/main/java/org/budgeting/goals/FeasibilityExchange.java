package org.budgeting.goals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.budgeting.pecunia.FeasibilityAnswer;
import org.budgeting.pecunia.FeasibilityQuestion;
import org.budgeting.tenancy.TenantService;

/**
 * The two short transactions around a question to Pecunia: what to ask, and what to keep. None is open while Pecunia
 * thinks.
 */
@Stateless
public class FeasibilityExchange {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TenantService tenants;

    @Inject
    private Clock clock;

    /** What to ask about a goal; empty if it is closed, has no due day, or has not begun. */
    public Optional<FeasibilityQuestion> question(UUID id) {
        Goal goal = em.find(Goal.class, id);
        LocalDate today = tenants.today();
        if (goal == null
                || !goal.isOpen()
                || goal.dueOn() == null
                || !goal.dueOn().isAfter(goal.startOn())
                || today.isBefore(goal.startOn())) {
            return Optional.empty();
        }
        Map<LocalDate, BigDecimal> values = new TreeMap<>();
        em.createQuery(
                        "select v from GoalValue v where v.goalId = :id and v.reachedOn >= :start and v.reachedOn <= :today"
                                + " order by v.reachedOn, v.id",
                        GoalValue.class)
                .setParameter("id", id)
                .setParameter("start", goal.startOn())
                .setParameter("today", today)
                .getResultStream()
                .map(GoalValue::details)
                .forEach(value -> values.put(value.reachedOn(), value.value()));
        return Optional.of(
                new FeasibilityQuestion(id, goal.target(), goal.start(), goal.startOn(), goal.dueOn(), today, values));
    }

    /** Keeps an answer, or notes that there was none. */
    public void keep(UUID goal, Optional<FeasibilityAnswer> answer) {
        FeasibilityRecord known = em.find(FeasibilityRecord.class, goal);
        if (answer.isEmpty()) {
            if (known != null) {
                known.unanswered(clock.instant());
            }
            return;
        }
        FeasibilityRecord record = known == null ? new FeasibilityRecord(goal) : known;
        record.take(answer.get(), clock.instant());
        if (known == null) {
            em.persist(record);
        }
    }

    /** Open goals with a due day that Pecunia has not judged, or did not answer about. */
    public List<UUID> unjudged() {
        return em.createQuery(
                        "select g.id from Goal g where g.result is null and g.dueOn > g.startOn and g.startOn <= :today"
                                + " and not exists (select f.id from FeasibilityRecord f where f.id = g.id and f.unansweredSince is null)",
                        UUID.class)
                .setParameter("today", tenants.today())
                .getResultList();
    }

    /** Open goals with a due day. */
    public List<UUID> open() {
        return em.createQuery("select g.id from Goal g where g.result is null and g.dueOn is not null", UUID.class)
                .getResultList();
    }
}
