package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Funds;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Labels;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Sorting;

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

    private static final String FOUND =
            "select b, p.approved, p.reserved, p.committed, p.actual from Budget b, BudgetStanding p";

    static final Sorting<BudgetSummary> SORTING = new Sorting<>("b.id", BudgetSummary::id, "-start_date")
            .by("start_date", "b.startDate", BudgetSummary::startDate, LocalDate::parse)
            .by("end_date", "b.endDate", BudgetSummary::endDate, LocalDate::parse)
            .by("name", "b.name", BudgetSummary::name, Function.identity())
            .by("amount", "b.amount", BudgetSummary::amount, BigDecimal::new);

    @PersistenceContext
    private EntityManager em;

    /** A budget beside where its money is. */
    record Found(Budget budget, Funds funds) {

        /** Of [budget, approved, reserved, committed, actual]. */
        static Found of(Object[] row) {
            Funds funds = new Funds((BigDecimal) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4]);
            return new Found((Budget) row[0], funds);
        }
    }

    void add(Budget budget, List<BudgetLine> lines) {
        em.persist(budget);
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

    void remove(Budget budget) {
        removeLines(budget.id());
        em.remove(budget);
        // The account goes after it, and EclipseLink knows nothing of that.
        em.flush();
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

    private List<BudgetLine> linesOf(UUID budget) {
        return em.createQuery("select l from BudgetLine l where l.budgetId = :budget", BudgetLine.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    /** The plan as an amount for each department, category and month. */
    SortedMap<LineCell, BigDecimal> cellsOf(UUID budget) {
        SortedMap<LineCell, BigDecimal> cells = new TreeMap<>(LineCell.ORDER);
        linesOf(budget).forEach(line -> cells.put(line.cell(), line.amount()));
        return cells;
    }

    /** One row more than the page, so that the caller knows whether there is a next one. */
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
        Sorting<BudgetSummary>.Order order = SORTING.of(request);
        return order.narrow(where)
                .applyTo(em.createQuery(FOUND + where.where() + order.orderBy(), Object[].class))
                .setMaxResults(request.size() + 1)
                .getResultStream()
                .map(Found::of)
                .toList();
    }

    /** Those of these that there are. */
    List<Found> these(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(FOUND + " where p.id = b.id and b.id in :ids order by b.id", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Found::of)
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

    /** Everything that is not archived and runs on one of the days, with its funds; null for all days. */
    List<Found> living(Period days) {
        Narrowing where = new Narrowing()
                .and("p.id = b.id and b.stage <> org.budgeting.budgets.BudgetStage.ARCHIVED")
                .and("b.endDate >= :first", "first", days == null ? null : days.start())
                .and("b.startDate <= :last", "last", days == null ? null : days.end());
        return where.applyTo(em.createQuery(FOUND + where.where(), Object[].class))
                .getResultStream()
                .map(Found::of)
                .toList();
    }

    /** Approved budgets of these departments that run on some of these days, the one that started last first. */
    List<Budget> covering(Collection<UUID> departments, Period days) {
        return em.createQuery(
                        "select b from Budget b where b.stage = org.budgeting.budgets.BudgetStage.APPROVED"
                                + " and b.binding = false and b.departmentId in :departments and b.startDate <= :last and b.endDate >= :first"
                                + " order by b.startDate desc, b.id desc",
                        Budget.class)
                .setParameter("departments", departments)
                .setParameter("first", days.start())
                .setParameter("last", days.end())
                .getResultList();
    }

    /** Budgets that governed until the day before this one starts, of its department and currency, the latest first. */
    List<Budget> endingBefore(Budget next) {
        Narrowing where = new Narrowing()
                .and(
                        "b.stage in (org.budgeting.budgets.BudgetStage.APPROVED, org.budgeting.budgets.BudgetStage.ARCHIVED)")
                .and("b.endDate = :end", "end", next.period().start().minusDays(1))
                .and(
                        "b.currency = :currency",
                        "currency",
                        next.money().currency().getCurrencyCode())
                .and("b.binding = :binding", "binding", next.terms().binding())
                .and("b.departmentId = :department", "department", next.departmentId());
        if (next.departmentId() == null) {
            where.and("b.departmentId is null");
        }
        return where.applyTo(
                        em.createQuery("select b from Budget b" + where.where() + " order by b.id desc", Budget.class))
                .getResultList();
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        return Labels.of(em, Budget.class, ids, Budget::name);
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
