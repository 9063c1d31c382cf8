package org.budgeting.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.audit.AuditTrail;
import org.budgeting.budgets.BudgetService;
import org.budgeting.funds.FundsReader;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/**
 * Where commentary is due, and what was said, on a real database. Budgets plan 500.00 a month unless said otherwise.
 */
class VariancesIT extends InContainer {

    private static final String SIX_THOUSAND = "6000.00";

    @Inject
    private VarianceService variances;

    @Inject
    private BudgetService budgets;

    @Inject
    private FundsReader funds;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Test
    void a_month_that_ended_above_the_threshold_is_due_until_it_is_explained_V1_V2_V4() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        spend(town, budget, 5, "1100.01");
        spend(town, budget, 6, "1000.00");
        assertThat(of(town, budget)).hasSize(12);
        Variance due = onlyDue(town, budget);
        assertThat(due.month()).isEqualTo(month(5));
        assertThat(due.amount()).isEqualByComparingTo("600.01");
        assertThat(due(town, PageRequest.first(10)).items()).containsExactly(due);
        assertThat(count(town, budget)).containsExactly(Map.entry(budget, 1L));

        ExplanationDetails said = explain(town, budget, 5, Cause.PRICE, "Paper became dearer");
        assertThat(said.variance()).isEqualByComparingTo("600.01");
        assertThat(of(town, budget)).noneMatch(Variance::due);
        assertThat(due(town, PageRequest.first(10)).items()).isEmpty();
        assertThat(count(town, budget)).isEmpty();

        explain(town, budget, 5, Cause.VOLUME, "No, we bought more of it");
        assertThat(in(town, budget, 5).explanation().cause()).isEqualTo(Cause.VOLUME);
        assertThat(town.as(Role.VIEWER, () -> variances.history(budget, PageRequest.first(10)))
                        .items())
                .extracting(ExplanationDetails::cause)
                .containsExactly(Cause.VOLUME, Cause.PRICE);
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(said.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).contains("Paper became dearer", "600.01"));
    }

    @Test
    void the_furthest_from_the_plan_come_first_over_all_months_with_what_was_said_last() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        UUID other = lastYears(town, "1200.00");
        spend(town, budget, 5, "6900.00");
        spend(town, other, 6, "1300.00");
        explain(town, budget, 5, Cause.VOLUME, "More of it");
        explain(town, budget, 5, Cause.PRICE, "No, dearer");
        List<LargestVariance> found = largest(town, 5);
        assertThat(found)
                .extracting(
                        LargestVariance::budget,
                        one -> one.amount().toPlainString(),
                        one -> one.percent().toPlainString(),
                        one -> one.explanation() == null
                                ? null
                                : one.explanation().cause())
                .containsExactly(tuple(budget, "900.0000", "15.0", Cause.PRICE), tuple(other, "100.0000", "8.3", null));
        assertThat(largest(town, 1)).hasSize(1);
        assertThat(largest(given.aTenant(), 5)).isEmpty();
    }

    private List<LargestVariance> largest(TestTenant town, int most) {
        return town.as(Role.VIEWER, () -> variances.largest(funds.open(null), most));
    }

    @Test
    void what_moved_by_more_than_the_threshold_since_is_due_anew_V3() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        spend(town, budget, 5, "1100.00");
        explain(town, budget, 5, Cause.TIMING, "Early");
        spend(town, budget, 5, "500.00");
        assertThat(of(town, budget)).noneMatch(Variance::due);
        spend(town, budget, 5, "0.01");
        assertThat(onlyDue(town, budget).explanation().text()).isEqualTo("Early");
    }

    @Test
    void less_than_planned_is_a_variance_too_and_commitments_count_V1() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, "12000.00");
        for (int month = 1; month <= 12; month++) {
            spend(town, budget, month, month == 3 ? "499.99" : "500.00");
        }
        Variance due = onlyDue(town, budget);
        assertThat(due.month()).isEqualTo(month(3));
        assertThat(due.amount()).isEqualByComparingTo("-500.01");
    }

    @Test
    void the_current_month_and_budgets_that_are_no_plan_yet_owe_nothing_V2() {
        TestTenant town = tenant();
        UUID draft = town.draft(TestTenant.plan(SIX_THOUSAND)).budget().id();
        assertThat(of(town, draft)).isEmpty();
        UUID budget = town.approvedBudget(SIX_THOUSAND);
        YearMonth now = YearMonth.from(town.as(Role.VIEWER, tenants::today));
        assertThat(of(town, budget)).allMatch(one -> one.month().isBefore(now));
        refused(
                "month",
                "not-ended",
                () -> town.as(
                        Role.CONTRIBUTOR,
                        () -> variances.explain(
                                budget, new NewExplanation(UUID.randomUUID(), now, Cause.OTHER, "Too early"))));
        refused(
                "category",
                "unknown",
                () -> town.as(
                        Role.CONTRIBUTOR,
                        () -> variances.explain(
                                lastYears(town, "10.00"),
                                new NewExplanation(UUID.randomUUID(), month(5), Cause.OTHER, "Nowhere"))));
    }

    @Test
    void an_archived_budget_owes_nothing_and_keeps_what_was_said_V2() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        spend(town, budget, 5, "1100.01");
        explain(town, budget, 5, Cause.PRICE, "Dearer");
        spend(town, budget, 6, "1100.01");
        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.archive(budget, budgets.get(budget).budget().version()));
        assertThat(of(town, budget)).noneMatch(Variance::due);
        assertThat(in(town, budget, 5).explanation().text()).isEqualTo("Dearer");
        assertThat(due(town, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void what_is_due_comes_in_pages_the_latest_month_first_E4() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        for (int month : new int[] {2, 9, 4, 7}) {
            spend(town, budget, month, "1100.01");
        }
        explain(town, budget, 7, Cause.ONE_OFF, "A fair");
        Page<Variance> first = due(town, PageRequest.first(2));
        assertThat(first.items()).extracting(Variance::month).containsExactly(month(9), month(4));
        Page<Variance> rest = due(town, new PageRequest(2, first.next()));
        assertThat(rest.items()).extracting(Variance::month).containsExactly(month(2));
        assertThat(rest.next()).isNull();
    }

    @Test
    void finance_sets_the_threshold_and_what_is_due_follows_C1_V2() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        spend(town, budget, 5, "1100.01");
        ThresholdDetails usual = town.as(Role.VIEWER, variances::threshold);
        assertThat(usual.threshold()).isEqualTo(new Threshold(BigDecimal.TEN, new BigDecimal("500"), "GBP"));
        ThresholdDetails set = set(town, Role.FINANCE, 0, "200", "0");
        assertThat(of(town, budget)).noneMatch(Variance::due);
        set(town, Role.FINANCE, set.version(), "120", "500.00");
        assertThat(onlyDue(town, budget).month()).isEqualTo(month(5));
        assertThatThrownBy(() -> set(town, Role.FINANCE, set.version(), "1", "1"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> set(town, Role.FINANCE, 0, "1", "1")).isInstanceOf(Stale.class);
        for (Role role : Set.of(Role.VIEWER, Role.CONTRIBUTOR, Role.BUDGET_OWNER, Role.APPROVER, Role.TENANT_ADMIN)) {
            assertThatThrownBy(() -> set(town, role, 2, "1", "1"))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(given.aTenant().as(Role.VIEWER, variances::threshold).version())
                .isZero();
    }

    @Test
    void who_drafts_budgets_explains_and_nobody_else_C1() {
        TestTenant town = tenant();
        UUID budget = lastYears(town, SIX_THOUSAND);
        spend(town, budget, 5, "1100.01");
        NewExplanation why = new NewExplanation(in(town, budget, 5).category(), month(5), Cause.ERROR, "Booked twice");
        for (Role role : Set.of(Role.VIEWER, Role.APPROVER, Role.AUDITOR, Role.TENANT_ADMIN)) {
            assertThatThrownBy(() -> town.as(role, () -> variances.explain(budget, why)))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void another_tenant_s_variances_do_not_exist_T6() {
        TestTenant neighbour = given.aTenant();
        UUID theirs = lastYears(neighbour, SIX_THOUSAND);
        spend(neighbour, theirs, 5, "1100.01");
        UUID category = in(neighbour, theirs, 5).category();
        TestTenant town = tenant();
        assertThatThrownBy(() -> of(town, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.as(
                        Role.CONTRIBUTOR,
                        () -> variances.explain(
                                theirs, new NewExplanation(category, month(5), Cause.OTHER, "Not ours"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> variances.history(theirs, PageRequest.first(10))))
                .isInstanceOf(NotFound.class);
        assertThat(due(town, PageRequest.first(10)).items()).isEmpty();
        assertThat(count(town, theirs)).isEmpty();
        assertThat(onlyDue(neighbour, theirs).month()).isEqualTo(month(5));
    }

    /** An approved budget of the year before, all of whose months have ended. */
    private static UUID lastYears(TestTenant town, String amount) {
        return town.approved(TestTenant.planOf(TestTenant.YEAR - 1, amount));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(TestTenant.YEAR - 1, month);
    }

    private static void spend(TestTenant town, UUID budget, int month, String amount) {
        town.record(TestTenant.purchase(budget, null, LocalDate.of(TestTenant.YEAR - 1, month, 14), amount));
    }

    private List<Variance> of(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> variances.of(budget));
    }

    private Variance in(TestTenant town, UUID budget, int month) {
        return of(town, budget).stream()
                .filter(one -> one.month().equals(month(month)))
                .findFirst()
                .orElseThrow();
    }

    private Variance onlyDue(TestTenant town, UUID budget) {
        List<Variance> due = of(town, budget).stream().filter(Variance::due).toList();
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    private Page<Variance> due(TestTenant town, PageRequest request) {
        return town.as(Role.VIEWER, () -> variances.due(request));
    }

    private Map<UUID, Long> count(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> variances.countDue(List.of(budget)));
    }

    private ExplanationDetails explain(TestTenant town, UUID budget, int month, Cause cause, String text) {
        UUID category = in(town, budget, month).category();
        return town.as(
                Role.CONTRIBUTOR,
                () -> variances.explain(budget, new NewExplanation(category, month(month), cause, text)));
    }

    private ThresholdDetails set(TestTenant town, Role role, long version, String percent, String minimum) {
        return town.as(role, () -> variances.setThreshold(version, new BigDecimal(percent), new BigDecimal(minimum)));
    }

    private static void refused(String field, String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field, FieldProblem::code)
                                .containsExactly(tuple(field, code)));
    }
}
