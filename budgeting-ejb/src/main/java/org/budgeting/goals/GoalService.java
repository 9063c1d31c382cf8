package org.budgeting.goals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.funds.Funds;
import org.budgeting.funds.FundsReader;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Rows;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;

/** Goals, how far they are, what they cost and brought, and how they end. */
@Stateless
public class GoalService {

    /** The word by which the audit trail knows a goal. */
    public static final String SUBJECT = "goal";

    static final int VALUES_MAX = 1_000;

    private static final int REVENUES_MAX = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private FundsReader funds;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<GoalMoved> moved;

    /** @throws InvalidInput naming each field that breaks a rule */
    @Needs(Right.SET_GOALS)
    public GoalDetails set(NewGoal input) {
        LocalDate today = tenants.today();
        check(input, today, null);
        Goal goal = new Goal(input, today, CallerScope.caller().user(), clock.instant());
        em.persist(goal);
        // Others hold it by its id alone, so EclipseLink would not know that their rows must come after this one.
        em.flush();
        payFor(goal.id(), input.budgets());
        audit.record(Change.of(SUBJECT, goal.id(), "set")
                .field("name", input.goalName())
                .field("target_value", input.targetValue().toPlainString())
                .field("budgets", ids(input.budgets())));
        if (input.currentValue() != null) {
            reach(goal, valueToday(goal, input.currentValue(), today));
        }
        return written(goal);
    }

    /**
     * Makes a goal another one; its values stay. Another current value is recorded as today's.
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has no such goal
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws NotAllowedNow if it is closed (L5)
     */
    @Needs(Right.SET_GOALS)
    public GoalDetails change(UUID id, long version, NewGoal input) {
        Goal goal = open(id, version);
        check(input, goal.startOn(), id);
        audit.record(
                goal.change(input, clock.instant()).field("budgets", ids(payersOf(Set.of(id))), ids(input.budgets())));
        em.createQuery("delete from GoalPayer p where p.goalId = :id")
                .setParameter("id", id)
                .executeUpdate();
        payFor(id, input.budgets());
        if (input.currentValue() != null && input.currentValue().compareTo(goal.current()) != 0) {
            reach(goal, valueToday(goal, input.currentValue(), tenants.today()));
        }
        return written(goal);
    }

    /**
     * Records what was reached on a day (L1).
     *
     * @throws NotAllowedNow if the goal is closed
     */
    @Needs(Right.SET_GOALS)
    public GoalDetails reach(UUID id, NewGoalValue input) {
        Goal goal = locked(id);
        goal.requireOpen();
        LocalDate today = tenants.today();
        NewGoalValue value =
                new NewGoalValue(input.value(), input.reachedOn() == null ? today : input.reachedOn(), input.note());
        GoalRules.of(value, goal.startOn(), today).done();
        reach(goal, value);
        return written(goal);
    }

    /** A goal may begin later than today; its value of today is one of its first day then. */
    private static NewGoalValue valueToday(Goal goal, BigDecimal value, LocalDate today) {
        return new NewGoalValue(value, today.isBefore(goal.startOn()) ? goal.startOn() : today, null);
    }

    private void reach(Goal goal, NewGoalValue value) {
        if (count("GoalValue", goal.id()) >= VALUES_MAX) {
            throw new NotAllowedNow("goal-full", "A goal keeps at most " + VALUES_MAX + " values.");
        }
        em.persist(new GoalValue(goal.id(), value, CallerScope.caller().user(), clock.instant()));
        audit.record(goal.reach(value, clock.instant()));
    }

    /**
     * Records revenue that is attributed to a goal, in the currency of its budgets, or the tenant's if none pays (L3).
     *
     * @throws NotAllowedNow if the goal is closed
     */
    @Needs(Right.SET_GOALS)
    public GoalDetails earn(UUID id, NewRevenue input) {
        Goal goal = locked(id);
        goal.requireOpen();
        LocalDate today = tenants.today();
        NewRevenue revenue =
                new NewRevenue(input.amount(), input.earnedOn() == null ? today : input.earnedOn(), input.note());
        String currency = currencyOf(id);
        GoalRules.of(revenue, currency, goal.startOn(), today).done();
        if (count("GoalRevenue", id) >= REVENUES_MAX) {
            throw new NotAllowedNow("goal-full", "A goal keeps at most " + REVENUES_MAX + " rows of revenue.");
        }
        GoalRevenue row =
                new GoalRevenue(id, revenue, currency, CallerScope.caller().user(), clock.instant());
        em.persist(row);
        audit.record(Change.of(SUBJECT, id, "revenue-recorded")
                .because(revenue.note())
                .field("amount", revenue.amount().toPlainString() + " " + currency)
                .field("earned_on", revenue.earnedOn()));
        return written(goal);
    }

    /**
     * Ends a goal with its result (L5).
     *
     * @param version as the caller read it
     * @throws NotAllowedNow if it is closed already
     */
    @Needs(Right.SET_GOALS)
    public GoalDetails close(UUID id, long version, GoalClosing closing) {
        Goal goal = open(id, version);
        GoalRules.of(closing).done();
        audit.record(goal.close(closing, CallerScope.caller().user(), clock.instant()));
        return written(goal);
    }

    /** @throws NotFound if the tenant has no such goal */
    @Needs(Right.READ)
    public GoalDetails get(UUID id) {
        return shown(found(id));
    }

    /** Its values in the order of their days; at most {@value #VALUES_MAX}. */
    @Needs(Right.READ)
    public List<GoalValueDetails> values(UUID id) {
        found(id);
        return history(id);
    }

    /** Its revenue in the order of its days. */
    @Needs(Right.READ)
    public List<RevenueDetails> revenues(UUID id) {
        found(id);
        return em.createQuery(
                        "select r from GoalRevenue r where r.goalId = :id order by r.earnedOn, r.id", GoalRevenue.class)
                .setParameter("id", id)
                .getResultStream()
                .map(GoalRevenue::details)
                .toList();
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<GoalDetails> these(Collection<UUID> ids) {
        return shown(Rows.of(em, Goal.class, ids), Map.of());
    }

    /**
     * The tenant's goals, the newest first.
     *
     * @param budget only those that it pays for; null for all
     * @param status only open or closed ones; null for all
     */
    @Needs(Right.READ)
    public Page<GoalDetails> list(UUID budget, GoalStatus status, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("g.id in (select p.goalId from GoalPayer p where p.budgetId = :budget)", "budget", budget);
        if (status != null) {
            where.and(status == GoalStatus.OPEN ? "g.result is null" : "g.result is not null");
        }
        request.after().ifPresent(cursor -> where.and("g.id < :after", "after", cursor.id()));
        List<Goal> found = where.applyTo(
                        em.createQuery("select g from Goal g" + where.where() + " order by g.id desc", Goal.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
        return Page.of(
                shown(found, Map.of()),
                request,
                goal -> new Cursor(LocalDate.ofInstant(goal.createdAt(), ZoneOffset.UTC), goal.id()));
    }

    /** The goals that each of these budgets pays for, oldest first; one query. */
    @Needs(Right.READ)
    public Map<UUID, List<UUID>> linkedTo(Collection<UUID> budgetIds) {
        if (budgetIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.budgetId, p.goalId from GoalPayer p where p.budgetId in :budgets order by p.goalId",
                        Object[].class)
                .setParameter("budgets", budgetIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    private void check(NewGoal input, LocalDate usualStart, UUID present) {
        InvalidInput.Check check = GoalRules.of(input, usualStart);
        Set<UUID> named = new HashSet<>();
        input.budgets().stream()
                .map(NewGoal.Payer::budget)
                .filter(id -> id != null)
                .forEach(named::add);
        Map<UUID, String> currencies = budgets.currenciesOf(named);
        for (int n = 0; n < input.budgets().size(); n++) {
            UUID budget = input.budgets().get(n).budget();
            check.refuseIf(
                    budget != null && !currencies.containsKey(budget),
                    "budgets[" + n + "].budget",
                    "unknown",
                    "There is no such budget.");
        }
        Set<String> kept = new HashSet<>(currencies.values());
        check.refuseIf(
                kept.size() > 1,
                "budgets",
                "other-currency",
                "All budgets of a goal are kept in one currency; these are kept in " + kept + ".");
        if (present != null && kept.size() == 1) {
            earnedIn(Set.of(present))
                    .values()
                    .forEach(sum -> check.refuseIf(
                            !kept.contains(sum.currency()),
                            "budgets",
                            "other-currency",
                            "Revenue is recorded in " + sum.currency() + " already; the budgets are kept in " + kept
                                    + "."));
        }
        check.done();
    }

    private void payFor(UUID goal, List<NewGoal.Payer> payers) {
        payers.forEach(payer -> em.persist(new GoalPayer(goal, payer)));
    }

    private static String ids(List<NewGoal.Payer> payers) {
        return payers.isEmpty()
                ? null
                : payers.stream()
                        .map(payer -> payer.budget() + " " + Goal.plain(payer.share()) + " %")
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String ids(Collection<GoalPayer> payers) {
        return ids(payers.stream()
                .map(payer -> new NewGoal.Payer(payer.budgetId(), payer.share()))
                .toList());
    }

    private Goal found(UUID id) {
        Goal goal = em.find(Goal.class, id);
        if (goal == null) {
            throw new NotFound("goal", id);
        }
        return goal;
    }

    private Goal locked(UUID id) {
        Goal goal = found(id);
        em.refresh(goal, LockModeType.PESSIMISTIC_WRITE);
        return goal;
    }

    private Goal open(UUID id, long version) {
        Goal goal = locked(id);
        goal.requireVersion(version);
        goal.requireOpen();
        return goal;
    }

    private long count(String rows, UUID goal) {
        return em.createQuery("select count(v) from " + rows + " v where v.goalId = :id", Long.class)
                .setParameter("id", goal)
                .getSingleResult();
    }

    private List<GoalValueDetails> history(UUID id) {
        return em.createQuery(
                        "select v from GoalValue v where v.goalId = :id order by v.reachedOn, v.id", GoalValue.class)
                .setParameter("id", id)
                .getResultStream()
                .map(GoalValue::details)
                .toList();
    }

    private List<GoalPayer> payersOf(Collection<UUID> goals) {
        return goals.isEmpty()
                ? List.of()
                : em.createQuery("select p from GoalPayer p where p.goalId in :goals order by p.id", GoalPayer.class)
                        .setParameter("goals", goals)
                        .getResultList();
    }

    /** What was earned for a goal, all in one currency. */
    private record Earned(String currency, BigDecimal sum) {}

    private Map<UUID, Earned> earnedIn(Collection<UUID> goals) {
        return goals.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r.goalId, r.currency, sum(r.amount) from GoalRevenue r where r.goalId in :goals"
                                        + " group by r.goalId, r.currency",
                                Object[].class)
                        .setParameter("goals", goals)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> new Earned((String) row[1], (BigDecimal) row[2])));
    }

    /** The currency in which revenue of a goal is recorded. */
    private String currencyOf(UUID goal) {
        Earned before = earnedIn(Set.of(goal)).get(goal);
        if (before != null) {
            return before.currency();
        }
        List<UUID> paying =
                payersOf(Set.of(goal)).stream().map(GoalPayer::budgetId).toList();
        return budgets.currenciesOf(paying).values().stream()
                .findFirst()
                .or(() -> tenants.current().map(TenantDetails::currency))
                .orElseThrow();
    }

    /** Flushed first, so that the version is the one that the next write must name. */
    private GoalDetails written(Goal goal) {
        em.flush();
        moved.fire(new GoalMoved(CallerScope.caller().tenant(), goal.id()));
        return shown(goal);
    }

    private GoalDetails shown(Goal goal) {
        return shown(List.of(goal), Map.of(goal.id(), history(goal.id()))).get(0);
    }

    private List<GoalDetails> shown(List<Goal> goals, Map<UUID, List<GoalValueDetails>> histories) {
        Set<UUID> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        Map<UUID, List<GoalPayer>> payers = payersOf(ids).stream().collect(Collectors.groupingBy(GoalPayer::goalId));
        Set<UUID> paying = payers.values().stream()
                .flatMap(List::stream)
                .map(GoalPayer::budgetId)
                .collect(Collectors.toSet());
        Map<UUID, String> names = budgets.namesOf(paying);
        Map<UUID, String> currencies = budgets.currenciesOf(paying);
        Map<UUID, Funds> spent = funds.funds(paying);
        Map<UUID, Earned> earned = earnedIn(ids);
        Map<UUID, Feasibility> judged = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select f from FeasibilityRecord f where f.id in :ids", FeasibilityRecord.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(record -> judged.put(record.id(), record.feasibility()));
        }
        LocalDate today = tenants.today();
        return goals.stream()
                .map(goal -> {
                    List<GoalPayer> own = payers.getOrDefault(goal.id(), List.of());
                    Earned revenue = earned.get(goal.id());
                    String currency = own.stream()
                            .map(payer -> currencies.get(payer.budgetId()))
                            .findFirst()
                            .orElse(revenue == null ? null : revenue.currency());
                    return goal.details(
                            own.stream()
                                    .map(payer -> new GoalDetails.Payer(
                                            payer.budgetId(), names.get(payer.budgetId()), payer.share()))
                                    .toList(),
                            goal.returns(currency, costOf(own, spent), revenue == null ? null : revenue.sum()),
                            histories.getOrDefault(goal.id(), List.of()),
                            judged.get(goal.id()),
                            today);
                })
                .toList();
    }

    /** Each budget's spending by its share; null where no budget pays. */
    private static BigDecimal costOf(List<GoalPayer> payers, Map<UUID, Funds> spent) {
        return payers.stream()
                .map(payer -> spent.getOrDefault(payer.budgetId(), Funds.NONE)
                        .actual()
                        .multiply(payer.share())
                        .divide(NewGoal.Payer.ALL, 4, RoundingMode.HALF_UP))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
