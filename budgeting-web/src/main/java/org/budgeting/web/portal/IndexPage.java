package org.budgeting.web.portal;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetsOverview;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.funds.FundsChange;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.OpenBudgets;
import org.budgeting.periods.PeriodService;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.HealthService;
import org.budgeting.recommendations.OverallHealth;
import org.budgeting.recommendations.Recommendation;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.variances.LargestVariance;
import org.budgeting.variances.VarianceService;

/**
 * The dashboard: how all running budgets stand in health, money and time, what Pecunia advises, and what waits for the
 * caller.
 */
@PageBean
public class IndexPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<BudgetStatus> RUNNING = Set.of(BudgetStatus.ACTIVE, BudgetStatus.OVER_BUDGET);
    private static final int SHOWN = 5;
    private static final int ADVICE_SHOWN = 3;
    private static final int CATEGORIES_SHOWN = 8;
    private static final int MONTHS_SHOWN = 15;
    private static final int MONTHS_AHEAD = 3;
    private static final int DAYS_BACK = 7;
    private static final List<Integer> DAYS_BACK_CHOICES = List.of(1, 7, 30);
    private static final int DAYS_BACK_MAX = 366;

    @Inject
    private BudgetService budgets;

    @Inject
    private HealthService healths;

    @Inject
    private FundsReader funds;

    @Inject
    private VarianceService variances;

    @Inject
    private VersionService versions;

    @Inject
    private ApprovalService approvals;

    @Inject
    private TenantService tenants;

    @Inject
    private PeriodService periods;

    private Integer year;
    private boolean allYears;

    private int daysBack = DAYS_BACK;

    private transient BudgetsOverview overview;
    private transient OverallHealth health;
    private transient List<LargestVariance> strayed;
    private transient LocalDate since;
    private transient List<FundsChange> changes;
    private transient List<VersionDetails> approved;
    private transient List<BudgetRow> running;
    private transient List<Recommendation> advice;
    private transient List<ApprovalItem> waiting;

    public void load() {
        year = periods.year(year).year();
        OpenBudgets open = funds.open(allYears ? null : periods.year(year).days());
        overview = budgets.overview(open);
        health = healths.overall(open);
        strayed = variances.largest(open, SHOWN);
        since = tenants.today().minusDays(daysBack);
        changes = funds.changesSince(since).stream()
                .sorted(Comparator.comparing(FundsChange::size).reversed())
                .limit(SHOWN)
                .toList();
        approved = versions.approvedSince(since, null, SHOWN);
        running = running();
        advice = healths.mostUrgent(ADVICE_SHOWN);
        waiting = CallerScope.caller().may(Right.APPROVE)
                ? approvals.waitingForMe().stream().limit(SHOWN).toList()
                : List.of();
    }

    private List<BudgetRow> running() {
        BudgetFilter filter = new BudgetFilter(RUNNING, Set.of(), null, null, null, null);
        List<BudgetSummary> found =
                budgets.list(filter, PageRequest.first(PageRequest.MAX)).items();
        Map<UUID, BudgetHealth> health =
                healths.of(found.stream().map(BudgetSummary::id).toList());
        return found.stream()
                .map(budget -> new BudgetRow(budget, health.get(budget.id())))
                .toList();
    }

    public BudgetsOverview getOverview() {
        if (overview == null) {
            load();
        }
        return overview;
    }

    public OverallHealth getHealth() {
        return health;
    }

    /** Where the months that have ended stray furthest from the plan, with the causes. */
    public List<LargestVariance> getStrayed() {
        return strayed;
    }

    /** What moved since a day, the largest movements first. */
    public List<FundsChange> getChanges() {
        return changes;
    }

    /** Versions of budgets that came into force since that day. */
    public List<VersionDetails> getApproved() {
        return approved;
    }

    public LocalDate getSince() {
        return since;
    }

    public List<Integer> getDaysBackChoices() {
        return DAYS_BACK_CHOICES;
    }

    /** For how many days back changes are shown. */
    public int getDaysBack() {
        return daysBack;
    }

    public void setDaysBack(int daysBack) {
        this.daysBack = Math.max(0, Math.min(daysBack, DAYS_BACK_MAX));
    }

    /** The running budgets that need a look first: the worst health, then the fullest. */
    public List<BudgetRow> getAttention() {
        Comparator<BudgetRow> worst = Comparator.comparing(row ->
                row.health() == null ? Integer.MAX_VALUE : row.health().answer().score());
        Comparator<BudgetRow> fullest =
                Comparator.comparing(row -> row.getBurn().getTakenShare(), Comparator.reverseOrder());
        return running.stream()
                .sorted(worst.thenComparing(fullest))
                .limit(SHOWN)
                .toList();
    }

    public int getRunningCount() {
        return running.size();
    }

    public List<Recommendation> getAdvice() {
        return advice;
    }

    public List<ApprovalItem> getWaiting() {
        return waiting;
    }

    /** The bar of one currency's totals; time is the share that would be used by now if all were spent evenly. */
    public Burn burn(BudgetsOverview.Totals totals) {
        BigDecimal approved = totals.funds().approved();
        BigDecimal elapsed =
                approved.signum() > 0 ? totals.expected().divide(approved, 4, RoundingMode.HALF_UP) : BigDecimal.ZERO;
        return BudgetRow.burn(totals.funds(), elapsed.min(BigDecimal.ONE));
    }

    /** The categories that most of it goes to. */
    public List<BudgetsOverview.CategoryTotal> largest(BudgetsOverview.Totals totals) {
        return totals.categories().stream()
                .sorted(Comparator.comparing(BudgetsOverview.CategoryTotal::actual)
                        .reversed())
                .limit(CATEGORIES_SHOWN)
                .toList();
    }

    /**
     * The months around today, the last of what there is: budgets of old would stretch the chart until nobody can read
     * it.
     */
    public List<BudgetsOverview.Month> recent(BudgetsOverview.Totals totals) {
        YearMonth last = YearMonth.from(tenants.today()).plusMonths(MONTHS_AHEAD);
        List<BudgetsOverview.Month> begun = totals.months().stream()
                .filter(month -> !month.month().isAfter(last))
                .toList();
        return begun.subList(Math.max(0, begun.size() - MONTHS_SHOWN), begun.size());
    }

    public String chart(BudgetsOverview.Totals totals) {
        MonthsChart chart = new MonthsChart();
        recent(totals).forEach(month -> chart.add(month.month(), month.planned(), month.actual()));
        return chart.json();
    }

    /** By which the fiscal year is named; that of today if nobody chose one. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isAllYears() {
        return allYears;
    }

    public void setAllYears(boolean allYears) {
        this.allYears = allYears;
    }
}
