package org.budgeting.variances;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.categories.CategoryService;
import org.budgeting.funds.Deviation;
import org.budgeting.funds.DeviationFilter;
import org.budgeting.funds.Funds;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.OpenBudget;
import org.budgeting.funds.OpenBudgets;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;

/** Variances, what explains them, and where commentary is due. */
@Stateless
public class VarianceService {

    /** The words by which the audit trail knows explanations and the threshold. */
    public static final String EXPLANATION = "variance_explanation";

    public static final String THRESHOLD = "variance_threshold";

    private static final int AT_ONCE = 500;

    @Inject
    private ExplanationRepository explanations;

    @Inject
    private BudgetService budgets;

    @Inject
    private FundsReader funds;

    @Inject
    private CategoryService categories;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Every month of the budget that has ended, by category and month; none before approval.
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public List<Variance> of(UUID budget) {
        BudgetDetails details = budgets.get(budget);
        BudgetSummary summary = details.budget();
        if (summary.approvedAt() == null) {
            return List.of();
        }
        // What is used below a budget that binds others is explained where it was used.
        boolean open = summary.stage() == BudgetStage.APPROVED && !summary.bindsDescendants();
        Threshold threshold = inForce();
        YearMonth now = thisMonth();
        Map<Explanation.Place, ExplanationDetails> latest = explanations.latest(Set.of(budget));
        return details.lines().stream()
                .filter(line -> line.month().isBefore(now))
                .map(line -> plain(summary, line)
                        .judged(
                                threshold,
                                latest.get(new Explanation.Place(budget, line.category(), line.month())),
                                open))
                .toList();
    }

    private static Variance plain(BudgetSummary budget, BudgetDetails.Line line) {
        return Variance.unjudged(
                budget.id(),
                budget.name(),
                budget.currency(),
                line.category(),
                line.categoryName(),
                line.month(),
                line.planned(),
                line.committed().add(line.actual()));
    }

    /** Where commentary is due in the whole tenant, the latest month first (V2). */
    @Needs(Right.READ)
    public Page<Variance> due(PageRequest request) {
        List<Due> found = new ArrayList<>();
        Cursor after = request.after().orElse(null);
        List<Deviation> some;
        do {
            some = funds.deviations(limits(null, after), AT_ONCE);
            found.addAll(dueAmong(some));
            after = some.isEmpty() ? after : some.get(some.size() - 1).place();
        } while (some.size() == AT_ONCE && found.size() <= request.size());
        List<Due> page = found.subList(0, Math.min(found.size(), request.size() + 1));
        return Page.of(page, request, one -> one.deviation().place()).map(Due::variance);
    }

    /**
     * How many explanations are due in each of these budgets that lacks any; at most a page of budgets is asked for.
     */
    @Needs(Right.READ)
    public Map<UUID, Long> countDue(Collection<UUID> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return dueAmong(funds.deviations(limits(some, null), AT_ONCE * AT_ONCE)).stream()
                .collect(Collectors.groupingBy(one -> one.deviation().budget(), Collectors.counting()));
    }

    private record Due(Deviation deviation, Variance variance) {}

    private List<Due> dueAmong(List<Deviation> some) {
        Threshold threshold = inForce();
        Map<Explanation.Place, ExplanationDetails> latest =
                explanations.latest(some.stream().map(Deviation::budget).collect(Collectors.toSet()));
        Map<UUID, String> names =
                categories.namesOf(some.stream().map(Deviation::category).collect(Collectors.toSet()));
        return some.stream()
                .map(one -> new Due(
                        one,
                        Variance.unjudged(
                                        one.budget(),
                                        one.budgetName(),
                                        one.currency(),
                                        one.category(),
                                        names.get(one.category()),
                                        one.month(),
                                        one.planned(),
                                        one.used())
                                .judged(
                                        threshold,
                                        latest.get(new Explanation.Place(one.budget(), one.category(), one.month())),
                                        true)))
                .filter(one -> one.variance().due())
                .toList();
    }

    /**
     * Where the months that have ended stray furthest from their plan, by budget and category; at most {@code most} in
     * each currency, the furthest first.
     */
    @Needs(Right.READ)
    public List<LargestVariance> largest(OpenBudgets open, int most) {
        YearMonth now = thisMonth();
        List<Strayed> furthest = open.each().stream()
                .flatMap(budget -> strayed(budget, now))
                .collect(Collectors.groupingBy(one -> one.budget().currency()))
                .values()
                .stream()
                .flatMap(all -> all.stream().sorted(Strayed.FURTHEST_FIRST).limit(most))
                .toList();
        Map<ExplanationRepository.Place, ExplanationDetails> explained = explanations.latestOfCategories(
                furthest.stream().map(one -> one.budget().budget()).collect(Collectors.toSet()));
        Map<UUID, String> names =
                categories.namesOf(furthest.stream().map(Strayed::category).collect(Collectors.toSet()));
        return furthest.stream()
                .map(one -> new LargestVariance(
                        one.budget().budget(),
                        one.budget().name(),
                        one.budget().currency(),
                        one.category(),
                        names.get(one.category()),
                        one.total().approved(),
                        one.total().used(),
                        explained.get(
                                new ExplanationRepository.Place(one.budget().budget(), one.category()))))
                .toList();
    }

    private static Stream<Strayed> strayed(OpenBudget budget, YearMonth now) {
        return budget.balances().categoriesBefore(now).entrySet().stream()
                .map(one -> new Strayed(budget, one.getKey(), one.getValue()))
                .filter(one -> one.distance().signum() > 0);
    }

    /** A category of a budget, with what was planned and used there in the months that have ended. */
    private record Strayed(OpenBudget budget, UUID category, Funds total) {

        static final Comparator<Strayed> FURTHEST_FIRST =
                Comparator.comparing(Strayed::distance).reversed();

        BigDecimal distance() {
            return total.used().subtract(total.approved()).abs();
        }
    }

    private DeviationFilter limits(Collection<UUID> only, Cursor after) {
        Threshold threshold = inForce();
        return new DeviationFilter(
                thisMonth(), threshold.share(), threshold.minimum(), threshold.currency(), only, after);
    }

    /**
     * Explains a variance; the explanation before becomes history (V4).
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     * @throws InvalidInput if the month has not ended, or nothing is planned or used there
     */
    @Needs(Right.DRAFT_BUDGETS)
    public ExplanationDetails explain(UUID budget, NewExplanation input) {
        BigDecimal variance = of(budget).stream()
                .filter(one ->
                        one.category().equals(input.category()) && one.month().equals(input.month()))
                .findFirst()
                .map(Variance::amount)
                .orElseThrow(() -> nothingThere(input));
        Explanation explanation =
                new Explanation(budget, input, variance, CallerScope.caller().user(), clock.instant());
        explanations.add(explanation);
        audit.record(Change.of(EXPLANATION, explanation.id(), "explained")
                .field("budget", budget)
                .field("category", input.category())
                .field("month", input.month())
                .field("variance", variance.toPlainString())
                .field("cause", input.cause())
                .field("text", input.text()));
        return explanation.details();
    }

    private InvalidInput nothingThere(NewExplanation input) {
        return input.month().isBefore(thisMonth())
                ? InvalidInput.of("category", "unknown", "This budget has nothing there to explain in that month.")
                : InvalidInput.of("month", "not-ended", "That month has not ended yet.");
    }

    /**
     * What was ever said about the variances of a budget, the latest first.
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public Page<ExplanationDetails> history(UUID budget, PageRequest request) {
        budgets.get(budget);
        List<ExplanationDetails> found = explanations.page(budget, request).stream()
                .map(Explanation::details)
                .toList();
        return Page.of(
                found, request, one -> new Cursor(LocalDate.ofInstant(one.writtenAt(), ZoneOffset.UTC), one.id()));
    }

    /** The threshold in force. */
    @Needs(Right.READ)
    public ThresholdDetails threshold() {
        return explanations
                .threshold(LockModeType.NONE)
                .map(setting -> setting.details(currency()))
                .orElseGet(() -> new ThresholdDetails(0, Threshold.usual(currency()), null, null));
    }

    /**
     * Sets the tenant's threshold; what is due follows from it at once.
     *
     * @param version as the caller read it; 0 for the usual one
     * @param percent of what was planned
     * @param minimum in the tenant's currency
     * @throws InvalidInput naming each that breaks a rule
     * @throws Stale if somebody changed it since
     */
    @Needs(Right.SET_THRESHOLDS)
    public ThresholdDetails setThreshold(long version, BigDecimal percent, BigDecimal minimum) {
        Threshold threshold = new Threshold(percent, minimum, currency());
        threshold.check();
        ThresholdDetails before = threshold();
        Stale.check("threshold", version, before.version());
        ThresholdSetting setting =
                explanations.threshold(LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (setting == null) {
            setting = new ThresholdSetting(threshold, CallerScope.caller().user(), clock.instant());
        } else {
            Stale.check("threshold", version, setting.version());
            setting.become(threshold, CallerScope.caller().user(), clock.instant());
        }
        explanations.keep(setting);
        audit.record(Change.of(THRESHOLD, setting.id(), "set")
                .field("percent", plain(before.threshold().percent()), plain(percent))
                .field("minimum", plain(before.threshold().minimum()), plain(minimum)));
        return setting.details(currency());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private Threshold inForce() {
        return threshold().threshold();
    }

    private String currency() {
        return tenants.current().map(TenantDetails::currency).orElseThrow();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(tenants.today());
    }
}
