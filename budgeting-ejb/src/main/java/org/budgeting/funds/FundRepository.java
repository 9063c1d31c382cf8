package org.budgeting.funds;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.calendar.Period;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;

/** Accounts, balances and rows of the ledger, as questions. */
@Dependent
class FundRepository {

    private static final String DEVIATION = "abs(f.actual + f.committed - f.planned)";

    @PersistenceContext
    private EntityManager em;

    /** What a document holds in an account: reserved and not yet committed, committed and not yet used. */
    record Held(UUID budget, UUID source, BigDecimal reserved, BigDecimal committed) {

        static Held nothing(UUID budget, UUID source) {
            return new Held(budget, source, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    /** What stands in the ledger of one cell from one source; {@code source} is null where several are added up. */
    record Standing(UUID budget, Cell cell, Booking.Source source, Movement movement) {

        Standing takenBack() {
            return new Standing(budget, cell, source, movement.negate());
        }
    }

    Optional<FundAccount> find(UUID budget) {
        return Optional.ofNullable(em.find(FundAccount.class, budget));
    }

    FundAccount locked(UUID budget) {
        FundAccount account = em.find(FundAccount.class, budget, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new NotFound("budget", budget);
        }
        return account;
    }

    /** Locked in the order of their ids, so that two batches never wait for each other in a circle. */
    Map<UUID, FundAccount> locked(SortedSet<UUID> budgets) {
        Map<UUID, FundAccount> accounts = new HashMap<>();
        budgets.forEach(budget -> accounts.put(budget, locked(budget)));
        return accounts;
    }

    void add(FundAccount account) {
        em.persist(account);
        // Others hold it by its id alone, so EclipseLink would not know that their rows must come after this one.
        em.flush();
    }

    void remove(UUID budget) {
        em.remove(locked(budget));
    }

    /** The open accounts that bind others; few, because they stand for whole departments or parts of the chart. */
    List<Limits.Scope> scopes() {
        return em.createQuery(
                        "select a.id, a.currency, a.startDate, a.endDate, a.departmentId, a.categoryId"
                                + " from FundAccount a where a.binding = true and a.open = true",
                        Object[].class)
                .getResultStream()
                .map(row -> new Limits.Scope(
                        (UUID) row[0],
                        Currency.getInstance((String) row[1]),
                        new Period((LocalDate) row[2], (LocalDate) row[3]),
                        (UUID) row[4],
                        (UUID) row[5]))
                .toList();
    }

    List<FundBalance> balances(UUID budget) {
        return em.createQuery(
                        "select b from FundBalance b where b.budgetId = :budget order by b.categoryId, b.month",
                        FundBalance.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    List<FundBalance> balances(Collection<UUID> budgets, YearMonth first, YearMonth last) {
        return em.createQuery(
                        "select b from FundBalance b where b.budgetId in :budgets and b.month between :first and :last",
                        FundBalance.class)
                .setParameter("budgets", budgets)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** What these documents hold, in whichever account. */
    List<Held> held(Collection<UUID> sources) {
        return em.createQuery(
                        "select e.budgetId, e.sourceId, sum(e.reserved), sum(e.committed) from FundEntry e"
                                + " where e.sourceId in :sources group by e.budgetId, e.sourceId",
                        Object[].class)
                .setParameter("sources", sources)
                .getResultStream()
                .map(row -> new Held((UUID) row[0], (UUID) row[1], (BigDecimal) row[2], (BigDecimal) row[3]))
                .toList();
    }

    /**
     * What was used in accounts that bind no other, and is in this currency, added up by budget and cell; and what is
     * still held there, by document. Read when an account comes to bind them.
     */
    List<Standing> standing(Currency currency, Period period) {
        return addedUp(new Narrowing()
                .and("a.binding = false")
                .and("a.currency = :currency", "currency", currency.getCurrencyCode())
                .and("e.month >= :first", "first", YearMonth.from(period.start()))
                .and("e.month <= :last", "last", YearMonth.from(period.end())));
    }

    /** The same of some categories, in accounts of every currency. Read when their place in the chart changes. */
    List<Standing> standing(Set<UUID> categories) {
        return addedUp(new Narrowing().and("a.binding = false").and("e.categoryId in :ids", "ids", categories));
    }

    /** The accounts that bind no other and have balances of these categories. */
    List<UUID> holding(Set<UUID> categories) {
        return em.createQuery(
                        "select distinct f.budgetId from FundBalance f, FundAccount a where a.id = f.budgetId"
                                + " and a.binding = false and f.categoryId in :ids",
                        UUID.class)
                .setParameter("ids", categories)
                .getResultList();
    }

    long countBalances(Set<UUID> categories) {
        return em.createQuery("select count(f) from FundBalance f where f.categoryId in :ids", Long.class)
                .setParameter("ids", categories)
                .getSingleResult();
    }

    /** The same of one account. */
    List<Standing> standing(UUID budget) {
        return addedUp(new Narrowing().and("a.id = :budget", "budget", budget));
    }

    private List<Standing> addedUp(Narrowing what) {
        String from = " from FundEntry e, FundAccount a"
                + what.and("a.id = e.budgetId").where();
        List<Standing> found = what.applyTo(em.createQuery(
                        "select e.budgetId, e.categoryId, e.month, sum(e.actual)" + from
                                + " group by e.budgetId, e.categoryId, e.month having sum(e.actual) <> 0",
                        Object[].class))
                .getResultStream()
                .map(row -> new Standing(
                        (UUID) row[0],
                        new Cell((UUID) row[1], (YearMonth) row[2]),
                        null,
                        new Movement(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, (BigDecimal) row[3])))
                .collect(Collectors.toList());
        what.applyTo(em.createQuery(
                        "select e.budgetId, e.categoryId, e.month, e.sourceType, e.sourceId, sum(e.reserved), sum(e.committed)"
                                + from + " group by e.budgetId, e.categoryId, e.month, e.sourceType, e.sourceId"
                                + " having sum(e.reserved) <> 0 or sum(e.committed) <> 0",
                        Object[].class))
                .getResultStream()
                .map(row -> new Standing(
                        (UUID) row[0],
                        new Cell((UUID) row[1], (YearMonth) row[2]),
                        new Booking.Source((String) row[3], (UUID) row[4]),
                        new Movement(BigDecimal.ZERO, (BigDecimal) row[5], (BigDecimal) row[6], BigDecimal.ZERO)))
                .forEach(found::add);
        return found;
    }

    /** Where these budgets stand. Not as entities: what is locked later is read then. */
    Map<UUID, Limits.Place> places(Collection<UUID> budgets) {
        return em.createQuery(
                        "select a.id, a.currency, a.departmentId from FundAccount a where a.id in :budgets",
                        Object[].class)
                .setParameter("budgets", budgets)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Limits.Place(Currency.getInstance((String) row[1]), (UUID) row[2])));
    }

    Map<UUID, Funds> fundsOf(Collection<UUID> budgets) {
        return budgets.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a.id, a.approved, a.reserved, a.committed, a.actual from FundAccount a"
                                        + " where a.id in :budgets",
                                Object[].class)
                        .setParameter("budgets", budgets)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> fundsAt(row, 1)));
    }

    /** An open account that is spent from, and the latest row that the ledger has of it. */
    record Open(UUID budget, String name, String currency, Funds funds, UUID lastEntry) {}

    /** Those that run on some of the days; null for all. */
    List<Open> open(Period days) {
        return open(new Narrowing()
                .and("a.endDate >= :first", "first", days == null ? null : days.start())
                .and("a.startDate <= :last", "last", days == null ? null : days.end()));
    }

    /** This one, unless it is closed or binds others. */
    List<Open> open(UUID budget) {
        return open(new Narrowing().and("a.id = :budget", "budget", budget));
    }

    private List<Open> open(Narrowing which) {
        Narrowing where = which.and("a.open = true and a.binding = false");
        return where.applyTo(em.createQuery(
                        "select a.id, a.name, a.currency, a.approved, a.reserved, a.committed, a.actual, a.lastEntryId"
                                + " from FundAccount a" + where.where(),
                        Object[].class))
                .getResultStream()
                .map(row -> new Open((UUID) row[0], (String) row[1], (String) row[2], fundsAt(row, 3), (UUID) row[7]))
                .toList();
    }

    /** The balances of these accounts; not as entities, for those who only read. */
    Map<UUID, List<CellFunds>> cellsOf(Collection<UUID> budgets) {
        return em.createQuery(
                        "select f.budgetId, f.categoryId, f.month, f.planned, f.reserved, f.committed, f.actual"
                                + " from FundBalance f where f.budgetId in :budgets",
                        Object[].class)
                .setParameter("budgets", budgets)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> CellFunds.of(new Cell((UUID) row[1], (YearMonth) row[2]), fundsAt(row, 3)),
                                Collectors.toList())));
    }

    /**
     * What moved in accounts that are spent from, on {@code day} and later, by account.
     *
     * @param budget of this one alone; null for all
     */
    List<FundsChange> changesSince(LocalDate day, UUID budget) {
        String account = "select a.id, a.name, a.currency, ";
        Narrowing complete = new Narrowing()
                .and("a.id = d.budgetId and a.binding = false")
                .and("d.movedOn >= :day", "day", day)
                .and("a.id = :budget", "budget", budget);
        Stream<Object[]> before = complete.applyTo(em.createQuery(
                        account + "sum(d.approved), sum(d.reserved), sum(d.committed), sum(d.actual)"
                                + " from FundDay d, FundAccount a" + complete.where()
                                + " group by a.id, a.name, a.currency",
                        Object[].class))
                .getResultStream();
        Narrowing lasting = new Narrowing()
                .and("a.binding = false")
                .and("a.movedOn >= :day", "day", day)
                .and("a.id = :budget", "budget", budget);
        Stream<Object[]> latest = lasting.applyTo(em.createQuery(
                        account + "a.dayApproved, a.dayReserved, a.dayCommitted, a.dayActual from FundAccount a"
                                + lasting.where(),
                        Object[].class))
                .getResultStream();
        return Stream.concat(before, latest)
                .map(row -> new FundsChange((UUID) row[0], (String) row[1], (String) row[2], fundsAt(row, 3)))
                .collect(Collectors.toMap(FundsChange::budget, one -> one, FundsChange::plus))
                .values()
                .stream()
                .toList();
    }

    private static Funds fundsAt(Object[] row, int first) {
        return new Funds((BigDecimal) row[first], (BigDecimal) row[first + 1], (BigDecimal) row[first + 2], (BigDecimal)
                row[first + 3]);
    }

    List<PastMonth> past(PastFilter filter) {
        Set<UUID> named = filter.departments().stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Narrowing where = new Narrowing()
                .and("a.id = f.budgetId and a.binding = false")
                .and("a.currency = :currency", "currency", filter.currency())
                .and("f.month >= :first", "first", filter.first())
                .and("f.month <= :last", "last", filter.last())
                .and("a.id = :budget", "budget", filter.budget());
        if (filter.budget() == null) {
            String none = filter.departments().size() > named.size() ? "a.departmentId is null" : "1 = 0";
            where.and(
                    "(a.departmentId in :departments or " + none + ")", "departments", named.isEmpty() ? null : named);
            if (named.isEmpty()) {
                where.and(none);
            }
        }
        return where.applyTo(em.createQuery(
                        "select a.departmentId, f.categoryId, f.month, sum(f.planned), sum(f.actual)"
                                + " from FundBalance f, FundAccount a" + where.where()
                                + " group by a.departmentId, f.categoryId, f.month",
                        Object[].class))
                .getResultStream()
                .map(row -> new PastMonth(
                        (UUID) row[0], (UUID) row[1], (YearMonth) row[2], (BigDecimal) row[3], (BigDecimal) row[4]))
                .toList();
    }

    List<PlannedMonth> planned(YearMonth first, YearMonth last, UUID budget, boolean byBudget) {
        String told = "a.currency, a.departmentId, f.categoryId, f.month" + (byBudget ? ", a.id" : "");
        Narrowing where = new Narrowing()
                .and("a.id = f.budgetId and a.binding = false and f.planned <> 0")
                .and("f.month >= :first", "first", first)
                .and("f.month <= :last", "last", last)
                .and("a.id = :budget", "budget", budget);
        return where.applyTo(em.createQuery(
                        "select sum(f.planned), " + told + " from FundBalance f, FundAccount a" + where.where()
                                + " group by " + told,
                        Object[].class))
                .getResultStream()
                .map(row -> new PlannedMonth(
                        (String) row[1],
                        byBudget ? (UUID) row[5] : null,
                        (UUID) row[2],
                        (UUID) row[3],
                        (YearMonth) row[4],
                        (BigDecimal) row[0]))
                .toList();
    }

    /** Balances of open accounts that are spent from and stray from the plan; the latest month first. */
    List<Deviation> deviations(DeviationFilter filter, int max) {
        Narrowing where = new Narrowing()
                .and("a.id = f.budgetId and a.open = true and a.binding = false and f.month < :before")
                .and(DEVIATION + " > abs(f.planned) * :share")
                .and("(a.currency <> :currency or " + DEVIATION + " > :minimum)")
                .and("f.budgetId in :budgets", "budgets", filter.budgets());
        if (filter.after() != null) {
            where.and(
                            "f.month <= :month",
                            "month",
                            YearMonth.from(filter.after().day()))
                    .and(
                            "(f.month < :month or f.id < :after)",
                            "after",
                            filter.after().id());
        }
        return where.applyTo(em.createQuery(
                        "select f.id, f.budgetId, a.name, a.currency, f.categoryId, f.month, f.planned, f.committed, f.actual"
                                + " from FundBalance f, FundAccount a" + where.where()
                                + " order by f.month desc, f.id desc",
                        Object[].class))
                .setParameter("before", filter.before())
                .setParameter("share", filter.share())
                .setParameter("currency", filter.currency())
                .setParameter("minimum", filter.minimum())
                .setMaxResults(max)
                .getResultStream()
                .map(row -> new Deviation(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (YearMonth) row[5],
                        (BigDecimal) row[6],
                        ((BigDecimal) row[7]).add((BigDecimal) row[8])))
                .toList();
    }

    List<FundAccount> all() {
        return em.createQuery("select a from FundAccount a", FundAccount.class).getResultList();
    }

    List<FundBalance> allBalances() {
        return em.createQuery("select b from FundBalance b", FundBalance.class).getResultList();
    }

    /** What the rows of one cell of a budget come to. */
    record AddedUp(UUID budget, Cell cell, Funds funds) {}

    /** The whole ledger, added up by budget and cell. */
    List<AddedUp> rowsAddedUp() {
        return em.createQuery(
                        "select e.budgetId, e.categoryId, e.month, sum(e.approved), sum(e.reserved), sum(e.committed),"
                                + " sum(e.actual) from FundEntry e group by e.budgetId, e.categoryId, e.month",
                        Object[].class)
                .getResultStream()
                .map(row -> new AddedUp((UUID) row[0], new Cell((UUID) row[1], (YearMonth) row[2]), fundsAt(row, 3)))
                .toList();
    }

    List<PaidBalance> paid(UUID budget) {
        return em.createQuery(
                        "select p from PaidBalance p where p.budgetId = :budget"
                                + " order by p.categoryId, p.month, p.currency",
                        PaidBalance.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    List<PaidBalance> allPaid() {
        return em.createQuery("select p from PaidBalance p", PaidBalance.class).getResultList();
    }

    /** What the rows of one cell of a budget come to that were paid in one other currency. */
    record PaidAddedUp(UUID budget, PaidFunds funds) {}

    /** The rows of the whole ledger that were paid in another currency, added up by budget, cell and currency. */
    List<PaidAddedUp> paidAddedUp() {
        return em.createQuery(
                        "select e.budgetId, e.categoryId, e.month, e.originalCurrency, sum(e.originalAmount),"
                                + " sum(e.committed), sum(e.actual) from FundEntry e where e.originalCurrency is not null"
                                + " group by e.budgetId, e.categoryId, e.month, e.originalCurrency",
                        Object[].class)
                .getResultStream()
                .map(row -> new PaidAddedUp(
                        (UUID) row[0],
                        new PaidFunds(
                                new PaidCell(new Cell((UUID) row[1], (YearMonth) row[2]), (String) row[3]),
                                (BigDecimal) row[4],
                                ((BigDecimal) row[5]).add((BigDecimal) row[6]))))
                .toList();
    }

    EntityManager em() {
        return em;
    }
}
