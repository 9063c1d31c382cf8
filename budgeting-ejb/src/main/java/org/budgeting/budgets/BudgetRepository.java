package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.calendar.Period;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Budgets with their plan and balances, as questions. */
@Dependent
class BudgetRepository {

    private static final Map<BudgetStatus, String> CONDITIONS = Map.of(
            BudgetStatus.ARCHIVED, "b.stage = org.budgeting.budgets.BudgetStage.ARCHIVED",
            BudgetStatus.PENDING,
                    "b.stage in (org.budgeting.budgets.BudgetStage.DRAFT, org.budgeting.budgets.BudgetStage.SUBMITTED)",
            BudgetStatus.OVER_BUDGET, approvedAnd("p.committed + p.actual > p.approved"),
            BudgetStatus.ACTIVE, approvedAnd("p.committed + p.actual <= p.approved and b.endDate >= :today"),
            BudgetStatus.UNDER_BUDGET,
                    approvedAnd("p.committed + p.actual < p.approved * " + BudgetStatus.UNDER_BUDGET_SHARE
                            + " and b.endDate < :today"),
            BudgetStatus.COMPLETED,
                    approvedAnd("p.committed + p.actual between p.approved * " + BudgetStatus.UNDER_BUDGET_SHARE
                            + " and p.approved and b.endDate < :today"));

    @PersistenceContext
    private EntityManager em;

    /** A budget beside its position. */
    record Found(Budget budget, FundPosition position) {}

    void add(Budget budget, List<BudgetLine> lines) {
        em.persist(budget);
        em.persist(new FundPosition(budget.id()));
        lines.forEach(em::persist);
    }

    Budget get(UUID id) {
        return found(id, LockModeType.NONE);
    }

    /** The budget, locked until the transaction ends. */
    Budget locked(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Budget found(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(Budget.class, id, lock)).orElseThrow(() -> new NotFound("budget", id));
    }

    Optional<Budget> find(UUID id) {
        return Optional.ofNullable(em.find(Budget.class, id));
    }

    List<UUID> open() {
        return em.createQuery(
                        "select b.id from Budget b where b.stage = org.budgeting.budgets.BudgetStage.APPROVED",
                        UUID.class)
                .getResultList();
    }

    FundPosition position(UUID budget) {
        return em.find(FundPosition.class, budget);
    }

    FundPosition lockedPosition(UUID budget) {
        return em.find(FundPosition.class, budget, LockModeType.PESSIMISTIC_WRITE);
    }

    void remove(Budget budget) {
        removeLines(budget.id());
        em.remove(position(budget.id()));
        em.remove(budget);
    }

    void replaceLines(UUID budget, List<BudgetLine> lines) {
        removeLines(budget);
        lines.forEach(em::persist);
    }

    private void removeLines(UUID budget) {
        em.createQuery("delete from BudgetLine l where l.budgetId = :budget")
                .setParameter("budget", budget)
                .executeUpdate();
    }

    List<BudgetLine> linesOf(UUID budget) {
        return em.createQuery(
                        "select l from BudgetLine l where l.budgetId = :budget order by l.categoryId, l.month",
                        BudgetLine.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    List<FundBalance> balancesOf(UUID budget) {
        return em.createQuery(
                        "select b from FundBalance b where b.budgetId = :budget order by b.categoryId, b.month",
                        FundBalance.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    /** One row more than the page, so that the caller knows whether there is a next one. Latest start first. */
    List<Found> page(BudgetFilter filter, PageRequest request, LocalDate today) {
        Narrowing where = new Narrowing()
                .and("p.id = b.id")
                .and("b.type in :types", "types", filter.types().isEmpty() ? null : filter.types())
                .and("b.departmentId = :department", "department", filter.department())
                .and("b.categoryId = :category", "category", filter.category())
                .and("b.owner = :owner", "owner", filter.owner())
                .and(
                        "locate(:search, lower(b.name)) > 0",
                        "search",
                        filter.search() == null || filter.search().isBlank()
                                ? null
                                : filter.search().strip().toLowerCase(Locale.ROOT));
        narrowToStatuses(where, filter, today);
        request.after()
                .ifPresent(cursor -> where.and("b.startDate <= :day", "day", cursor.day())
                        .and("(b.startDate < :day or b.id < :after)", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select b, p from Budget b, FundPosition p" + where.where()
                                + " order by b.startDate desc, b.id desc",
                        Object[].class))
                .setMaxResults(request.size() + 1)
                .getResultStream()
                .map(row -> new Found((Budget) row[0], (FundPosition) row[1]))
                .toList();
    }

    private static void narrowToStatuses(Narrowing where, BudgetFilter filter, LocalDate today) {
        if (filter.statuses().isEmpty()) {
            return;
        }
        String any = filter.statuses().stream().map(CONDITIONS::get).collect(Collectors.joining(" or ", "(", ")"));
        if (any.contains(":today")) {
            where.and(any, "today", today);
        } else {
            where.and(any);
        }
    }

    private static String approvedAnd(String condition) {
        return "(b.stage = org.budgeting.budgets.BudgetStage.APPROVED and " + condition + ")";
    }

    /** Everything that is not archived, with its position. */
    List<Found> living() {
        return em.createQuery(
                        "select b, p from Budget b, FundPosition p where p.id = b.id"
                                + " and b.stage <> org.budgeting.budgets.BudgetStage.ARCHIVED",
                        Object[].class)
                .getResultStream()
                .map(row -> new Found((Budget) row[0], (FundPosition) row[1]))
                .toList();
    }

    /** Balances of approved budgets added up: [currency, month, planned, committed, actual]. */
    List<Object[]> byMonth() {
        return sums("f.month");
    }

    /** Balances of approved budgets added up: [currency, category id, planned, committed, actual]. */
    List<Object[]> byCategory() {
        return sums("f.categoryId");
    }

    private List<Object[]> sums(String dimension) {
        return em.createQuery(
                        "select b.currency, " + dimension + ", sum(f.planned), sum(f.committed), sum(f.actual)"
                                + " from FundBalance f, Budget b where b.id = f.budgetId"
                                + " and b.stage = org.budgeting.budgets.BudgetStage.APPROVED"
                                + " group by b.currency, " + dimension,
                        Object[].class)
                .getResultList();
    }

    /** Approved budgets of these departments that run on some of these days, the one that started last first. */
    List<Budget> covering(Collection<UUID> departments, Period days) {
        return em.createQuery(
                        "select b from Budget b where b.stage = org.budgeting.budgets.BudgetStage.APPROVED"
                                + " and b.departmentId in :departments and b.startDate <= :last and b.endDate >= :first"
                                + " order by b.startDate desc, b.id desc",
                        Budget.class)
                .setParameter("departments", departments)
                .setParameter("first", days.start())
                .setParameter("last", days.end())
                .getResultList();
    }

    /** Turns the plan into balances with nothing used, when the budget is approved. */
    void openBalances(UUID budget) {
        linesOf(budget)
                .forEach(line -> em.persist(
                        new FundBalance(new FundBalance.Key(budget, line.categoryId(), line.month()), line.amount())));
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select b from Budget b where b.id in :ids", Budget.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Budget::id, Budget::name));
    }

    Map<UUID, String> currenciesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select b.id, b.currency from Budget b where b.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void flush() {
        em.flush();
    }
}
