package org.budgeting.variances;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.funds.Cell;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.PaidFunds;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.rates.NewRate;
import org.budgeting.storage.UniqueKeys;
import org.budgeting.tenancy.TenantService;

/** The rates that budgets were planned with, and what of a variance came of others (V5). */
@Stateless
public class RateVarianceService {

    /** The word by which the audit trail knows a budget rate. */
    public static final String BUDGET_RATE = "budget_rate";

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

    /**
     * Every category and month that has ended in which something was paid in another currency, in the order of category
     * name and month; from the maintained balances alone.
     *
     * @throws NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public List<RateVariance> of(UUID budget) {
        BudgetDetails details = budgets.get(budget);
        Currency currency = Currency.getInstance(details.budget().currency());
        Map<String, BigDecimal> planned =
                rows(budget).stream().collect(Collectors.toMap(BudgetRate::currency, BudgetRate::rate));
        Map<Cell, List<RateVariance.Paid>> paid = funds.paid(budget).stream()
                .filter(one -> one.original().signum() != 0 || one.used().signum() != 0)
                .collect(Collectors.groupingBy(
                        one -> one.place().cell(),
                        Collectors.mapping(one -> paid(one, planned, currency), Collectors.toList())));
        YearMonth now = YearMonth.from(tenants.today());
        return details.lines().stream()
                .filter(line -> line.month().isBefore(now) && paid.containsKey(cell(line)))
                .map(line -> new RateVariance(
                        currency.getCurrencyCode(),
                        line.category(),
                        line.categoryName(),
                        line.month(),
                        line.planned(),
                        line.committed().add(line.actual()),
                        paid.get(cell(line))))
                .toList();
    }

    private static Cell cell(BudgetDetails.Line line) {
        return new Cell(line.category(), line.month());
    }

    private static RateVariance.Paid paid(PaidFunds one, Map<String, BigDecimal> planned, Currency budget) {
        String currency = one.place().currency();
        return RateVariance.Paid.of(currency, one.original(), one.used(), planned.get(currency), budget);
    }

    /**
     * The rates that a budget was planned with, by currency.
     *
     * @throws NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public List<BudgetRateDetails> rates(UUID budget) {
        budgets.get(budget);
        return rows(budget).stream()
                .map(BudgetRate::details)
                .sorted(Comparator.comparing(BudgetRateDetails::currency))
                .toList();
    }

    /**
     * The rate that a budget was planned with for one currency; without a rate as long as nobody set it.
     *
     * @throws NotFound if the tenant has no such budget, or there is no such currency, or it is the budget's own
     */
    @Needs(Right.READ)
    public BudgetRateDetails rate(UUID budget, String currency) {
        if (!check(budget, currency).found().isEmpty()) {
            throw new NotFound("budget rate", currency);
        }
        return row(budget, currency, LockModeType.NONE)
                .map(BudgetRate::details)
                .orElseGet(() -> new BudgetRateDetails(budget, currency, 0, null, null, null));
    }

    /**
     * Says with which rate a budget was planned. It changes what variances came of, and no money.
     *
     * @param version as the caller read it; 0 if nobody set it yet
     * @param rate what a unit of {@code currency} comes to in the budget's
     * @throws NotFound if the tenant has no such budget
     * @throws InvalidInput naming what breaks a rule
     * @throws Stale if somebody changed it since
     */
    @Needs(Right.KEEP_RATES)
    public BudgetRateDetails setRate(UUID budget, String currency, long version, BigDecimal rate) {
        InvalidInput.Check check = check(budget, currency);
        NewRate.checkRate(check, "rate", rate);
        check.done();
        BudgetRate row = row(budget, currency, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        Stale.check("rate", version, row == null ? 0 : row.version());
        BigDecimal before = row == null ? null : row.rate();
        if (row == null) {
            row = new BudgetRate(budget, currency, rate, CallerScope.caller().user(), clock.instant());
            em.persist(row);
        } else {
            row.become(rate, CallerScope.caller().user(), clock.instant());
        }
        audit.record(Change.of(BUDGET_RATE, row.id(), "set")
                .field("budget", budget)
                .field("currency", currency)
                .field("rate", plain(before), plain(rate)));
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new Stale("rate", version, 1) : failed;
        }
        return row.details();
    }

    private static String plain(BigDecimal rate) {
        return rate == null ? null : rate.stripTrailingZeros().toPlainString();
    }

    private InvalidInput.Check check(UUID budget, String currency) {
        String own = budgets.get(budget).budget().currency();
        InvalidInput.Check check = new InvalidInput.Check();
        MoneyInput.checkCurrency(check, "currency", currency);
        return check.refuseIf(
                own.equals(currency),
                "currency",
                "own-currency",
                "The budget is kept in " + own + "; it needs no rate.");
    }

    private List<BudgetRate> rows(UUID budget) {
        return em.createQuery("select r from BudgetRate r where r.budgetId = :budget", BudgetRate.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    private Optional<BudgetRate> row(UUID budget, String currency, LockModeType lock) {
        return em.createQuery(
                        "select r from BudgetRate r where r.budgetId = :budget and r.currency = :currency",
                        BudgetRate.class)
                .setParameter("budget", budget)
                .setParameter("currency", currency)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
