package org.budgeting.goals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** Goals and how far they are. */
@Stateless
public class GoalService {

    /** The word by which the audit trail knows a goal. */
    public static final String SUBJECT = "goal";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws org.budgeting.problems.InvalidInput naming each field that breaks a rule */
    @Needs(Right.SET_GOALS)
    public GoalDetails set(NewGoal input) {
        check(input);
        Goal goal = new Goal(input, CallerScope.caller().user(), clock.instant());
        em.persist(goal);
        audit.record(Change.of(SUBJECT, goal.id(), "set")
                .field("name", input.goalName())
                .field("target_value", input.targetValue().toPlainString())
                .field("budget", input.budget()));
        return written(goal);
    }

    /**
     * Makes a goal another one.
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has no such goal
     * @throws org.budgeting.problems.Stale if somebody changed it since
     */
    @Needs(Right.SET_GOALS)
    public GoalDetails change(UUID id, long version, NewGoal input) {
        Goal goal = found(id, LockModeType.PESSIMISTIC_WRITE);
        goal.requireVersion(version);
        check(input);
        audit.record(goal.change(input, clock.instant()));
        return written(goal);
    }

    /** @throws NotFound if the tenant has no such goal */
    @Needs(Right.READ)
    public GoalDetails get(UUID id) {
        return shown(List.of(found(id, LockModeType.NONE))).get(0);
    }

    /**
     * The tenant's goals, the newest first.
     *
     * @param budget only those of this budget; null for all
     */
    @Needs(Right.READ)
    public Page<GoalDetails> list(UUID budget, PageRequest request) {
        Narrowing where = new Narrowing().and("g.budgetId = :budget", "budget", budget);
        request.after().ifPresent(cursor -> where.and("g.id < :after", "after", cursor.id()));
        List<Goal> found = where.applyTo(
                        em.createQuery("select g from Goal g" + where.where() + " order by g.id desc", Goal.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
        return Page.of(
                shown(found),
                request,
                goal -> new Cursor(LocalDate.ofInstant(goal.createdAt(), ZoneOffset.UTC), goal.id()));
    }

    /** The goals of each of these budgets that has any, oldest first; one query. */
    @Needs(Right.READ)
    public Map<UUID, List<UUID>> linkedTo(Collection<UUID> budgetIds) {
        if (budgetIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select g.budgetId, g.id from Goal g where g.budgetId in :budgets order by g.id",
                        Object[].class)
                .setParameter("budgets", budgetIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    private void check(NewGoal input) {
        GoalRules.of(input)
                .refuseIf(
                        input.budget() != null && !budgets.exists(input.budget()),
                        "budget",
                        "unknown",
                        "There is no such budget.")
                .done();
    }

    private Goal found(UUID id, LockModeType lock) {
        Goal goal = em.find(Goal.class, id, lock);
        if (goal == null) {
            throw new NotFound("goal", id);
        }
        return goal;
    }

    /** Flushed first, so that the version is the one that the next write must name. */
    private GoalDetails written(Goal goal) {
        em.flush();
        return shown(List.of(goal)).get(0);
    }

    private List<GoalDetails> shown(List<Goal> goals) {
        // A map that takes null keys: a budget is optional.
        Map<UUID, String> names = new HashMap<>(budgets.namesOf(
                goals.stream().map(Goal::budgetId).filter(Objects::nonNull).collect(Collectors.toSet())));
        return goals.stream()
                .map(goal -> goal.details(names.get(goal.budgetId())))
                .toList();
    }
}
