package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Caller;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Control;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.Sabotage;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class BudgetsIT extends InContainer {

    @Inject
    private BudgetService budgets;

    @Inject
    private ApprovalService approvals;

    @Inject
    private Together together;

    @Inject
    private Sabotage sabotage;

    @Inject
    private OwnersSql sql;

    @Test
    void a_budget_is_drafted_changed_submitted_approved_spent_and_archived_B3() {
        TestTenant town = tenant();
        BudgetDetails draft = town.draft(TestTenant.plan("1200.00"));
        assertThat(draft.budget().stage()).isEqualTo(BudgetStage.DRAFT);
        assertThat(draft.budget().status()).isEqualTo(BudgetStatus.PENDING);

        BudgetDetails changed = change(town, draft, TestTenant.plan("2400.00"));
        assertThat(changed.budget().amount()).isEqualByComparingTo("2400.00");
        assertThat(changed.budget().version()).isGreaterThan(draft.budget().version());
        assertThat(changed.lines())
                .hasSize(12)
                .allSatisfy(line -> assertThat(line.planned()).isEqualByComparingTo("200.00"));

        BudgetDetails submitted = submit(town, changed);
        assertThat(submitted.budget().stage()).isEqualTo(BudgetStage.SUBMITTED);
        decide(town, submitted, Decision.approve("Good"));
        town.spend(draft.budget().id(), "100.00");

        BudgetDetails open = get(town, draft);
        assertThat(open.budget().stage()).isEqualTo(BudgetStage.APPROVED);
        assertThat(open.budget().approvedBy())
                .isEqualTo(town.person(Role.APPROVER).user());
        assertThat(open.budget().funds().available()).isEqualByComparingTo("2300.00");

        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.archive(open.budget().id(), open.budget().version()));
        assertThat(get(town, draft).budget().status()).isEqualTo(BudgetStatus.ARCHIVED);
        assertRefused("budget-not-open", () -> town.spend(draft.budget().id(), "1.00"));
    }

    @Test
    void lines_are_phased_over_the_months_to_the_penny_B1() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID print = town.category("Print");
        BudgetDetails draft = town.draft(TestTenant.plan(
                "Phased",
                "200.00",
                Control.STOP,
                List.of(
                        new NewBudget.PlannedLine(travel, new BigDecimal("100.00")),
                        new NewBudget.PlannedLine(print, new BigDecimal("100.00")))));
        assertThat(draft.lines()).hasSize(24);
        for (UUID category : List.of(travel, print)) {
            assertThat(draft.lines().stream()
                            .filter(line -> line.category().equals(category))
                            .map(BudgetDetails.Line::planned)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100.00");
        }
    }

    @Test
    void every_broken_rule_of_a_plan_is_named_with_its_field_B1() {
        TestTenant town = tenant();
        NewBudget plan = new NewBudget(
                " ",
                null,
                BudgetType.CUSTOM,
                new BigDecimal("-1.001"),
                "GBP",
                LocalDate.of(2026, 5, 2),
                LocalDate.of(2026, 5, 1),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
        assertThatThrownBy(() -> town.draft(plan))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields()).extracting("field").contains("name", "amount", "endDate"));
        assertThat(sql.number("SELECT COUNT(*) FROM budget WHERE tenant_id = ?", town.id()))
                .isZero();
    }

    @Test
    void only_a_draft_is_changed_or_deleted_B2() {
        TestTenant town = tenant();
        BudgetDetails submitted = town.submitted(TestTenant.plan("100.00"));
        assertRefused("budget-not-draft", () -> change(town, submitted, TestTenant.plan("200.00")));
        assertRefused("budget-not-draft", () -> delete(town, submitted));
        assertRefused("budget-not-draft", () -> submit(town, submitted));
        decide(town, submitted, Decision.approve(null));
        BudgetDetails approved = get(town, submitted);
        assertRefused("budget-not-draft", () -> change(town, approved, TestTenant.plan("200.00")));
        assertThat(get(town, approved).budget().amount()).isEqualByComparingTo("100.00");
    }

    @Test
    void a_draft_can_be_deleted_and_only_an_approved_budget_archived_B3() {
        TestTenant town = tenant();
        BudgetDetails draft = town.draft(TestTenant.plan("100.00"));
        assertRefused(
                "budget-not-approved",
                () -> town.as(
                        Role.CONTRIBUTOR,
                        () -> budgets.archive(
                                draft.budget().id(), draft.budget().version())));
        delete(town, draft);
        assertThatThrownBy(() -> get(town, draft)).isInstanceOf(NotFound.class);
        assertThat(sql.number("SELECT COUNT(*) FROM budget_line WHERE tenant_id = ?", town.id()))
                .isZero();
    }

    @Test
    void a_change_of_what_somebody_else_changed_since_is_refused_E3() {
        TestTenant town = tenant();
        BudgetDetails draft = town.draft(TestTenant.plan("100.00"));
        change(town, draft, TestTenant.plan("200.00"));
        assertThatThrownBy(() -> change(town, draft, TestTenant.plan("300.00"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> delete(town, draft)).isInstanceOf(Stale.class);
        assertThat(get(town, draft).budget().amount()).isEqualByComparingTo("200.00");
    }

    @Test
    void of_two_who_change_one_draft_at_a_moment_one_is_told_E3() {
        TestTenant town = tenant();
        BudgetDetails draft = town.draft(TestTenant.plan("100.00"));
        var outcomes = together.run(8, n -> () -> change(town, draft, TestTenant.plan(String.valueOf(200 + n))));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(Together.Outcome::failure)
                .hasOnlyElementsOfType(Stale.class);
    }

    @Test
    void categories_and_departments_of_another_tenant_are_unknown_T6() {
        TestTenant town = tenant();
        TestTenant neighbour = given.aTenant();
        UUID category = neighbour.category("Theirs");
        UUID department = neighbour.department("Theirs");
        NewBudget plain = TestTenant.plan("100.00");
        assertUnknown("category", () -> town.draft(with(plain, category, null, List.of())));
        assertUnknown("department", () -> town.draft(with(plain, null, department, List.of())));
        assertUnknown(
                "lines[0].category",
                () -> town.draft(with(
                        plain, null, null, List.of(new NewBudget.PlannedLine(category, new BigDecimal("100.00"))))));
        assertUnknown("category", () -> town.draft(with(plain, UUID.randomUUID(), null, List.of())));
    }

    @Test
    void another_tenants_budget_and_approval_do_not_exist_T6() {
        TestTenant neighbour = given.aTenant();
        BudgetDetails theirs = neighbour.submitted(TestTenant.plan("100.00"));
        UUID approval = neighbour.waitingFor(theirs.budget().id()).id();
        TestTenant town = tenant();
        assertThatThrownBy(() -> get(town, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(town, theirs, TestTenant.plan("1.00"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delete(town, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.as(Role.APPROVER, () -> approvals.decide(approval, Decision.approve(null))))
                .isInstanceOf(NotFound.class);
        assertUnknown("budget", () -> town.spend(theirs.budget().id(), "1.00"));
        assertThat(get(neighbour, theirs).budget()).isEqualTo(theirs.budget());
    }

    @Test
    void who_submits_never_approves_W1() {
        TestTenant town = tenant();
        Caller both = town.person(Role.CONTRIBUTOR, Role.APPROVER);
        UUID budget = town.as(both, () -> {
            BudgetDetails draft = budgets.draft(TestTenant.plan("100.00"));
            return budgets.submit(draft.budget().id(), draft.budget().version())
                    .budget()
                    .id();
        });
        UUID approval = town.waitingFor(budget).id();
        assertThat(town.as(both, approvals::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> town.as(both, () -> approvals.decide(approval, Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
        assertThat(town.waitingFor(budget).outcome()).isEqualTo(Outcome.WAITING);
    }

    @Test
    void nobody_without_the_right_drafts_or_approves_C1() {
        TestTenant town = tenant();
        BudgetDetails submitted = town.submitted(TestTenant.plan("100.00"));
        UUID approval = town.waitingFor(submitted.budget().id()).id();
        for (Role role : Set.of(
                Role.VIEWER, Role.CONTRIBUTOR, Role.BUDGET_OWNER, Role.FINANCE, Role.AUDITOR, Role.TENANT_ADMIN)) {
            assertThatThrownBy(() -> town.as(role, () -> approvals.decide(approval, Decision.approve(null))))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
        }
        for (Role role : Set.of(Role.VIEWER, Role.APPROVER, Role.AUDITOR, Role.TENANT_ADMIN)) {
            assertThatThrownBy(() -> town.as(role, () -> budgets.draft(TestTenant.plan("1.00"))))
                    .as(role.word())
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void a_returned_budget_is_a_draft_again_and_can_be_submitted_anew() {
        TestTenant town = tenant();
        BudgetDetails submitted = town.submitted(TestTenant.plan("100.00"));
        decide(town, submitted, Decision.returned("Too much"));
        BudgetDetails draft = get(town, submitted);
        assertThat(draft.budget().stage()).isEqualTo(BudgetStage.DRAFT);
        BudgetDetails changed = change(town, draft, TestTenant.plan("80.00"));
        decide(town, submit(town, changed), Decision.approve(null));
        assertThat(get(town, draft).budget().stage()).isEqualTo(BudgetStage.APPROVED);
        assertThat(town.as(
                        Role.VIEWER,
                        () -> approvals.historyOf(
                                BudgetService.SUBJECT, draft.budget().id())))
                .extracting(ApprovalItem::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.RETURNED);
    }

    @Test
    void returning_needs_a_reason() {
        assertThatThrownBy(() -> Decision.returned(" "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("reason"));
    }

    @Test
    void two_approvers_at_one_moment_make_one_decision_and_one_clear_refusal_W4() {
        TestTenant town = tenant();
        Caller anna = town.named("anna", Set.of(Role.APPROVER));
        Caller ben = town.named("ben", Set.of(Role.APPROVER));
        for (int round = 0; round < 5; round++) {
            BudgetDetails submitted = town.submitted(TestTenant.plan("100.00"));
            UUID approval = town.waitingFor(submitted.budget().id()).id();
            List<Together.Outcome<ApprovalItem>> outcomes = together.run(
                    2,
                    n -> () -> n == 0
                            ? town.as(anna, () -> approvals.decide(approval, Decision.approve("Yes")))
                            : town.as(ben, () -> approvals.decide(approval, Decision.returned("No"))));
            assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
            NotAllowedNow refusal = outcomes.stream()
                    .flatMap(outcome -> outcome.failure(NotAllowedNow.class).stream())
                    .findFirst()
                    .orElseThrow();
            ApprovalItem decided = town.waitingFor(submitted.budget().id());
            assertThat(refusal.code()).isEqualTo("already-decided");
            assertThat(refusal).hasMessageContaining(decided.decidedBy());
            assertThat(get(town, submitted).budget().stage())
                    .isEqualTo(decided.outcome() == Outcome.APPROVED ? BudgetStage.APPROVED : BudgetStage.DRAFT);
        }
    }

    @Test
    void when_the_effect_fails_the_decision_is_undone_with_it_W4() {
        TestTenant town = tenant();
        BudgetDetails submitted = town.submitted(TestTenant.plan("100.00"));
        sabotage.of(submitted.budget().id());
        assertThatThrownBy(() -> decide(town, submitted, Decision.approve(null)))
                .hasStackTraceContaining("sabotage");
        assertThat(get(town, submitted).budget()).isEqualTo(submitted.budget());
        assertThat(town.waitingFor(submitted.budget().id()).outcome()).isEqualTo(Outcome.WAITING);
        assertThat(sql.number("SELECT COUNT(*) FROM fund_balance WHERE tenant_id = ?", town.id()))
                .isZero();
        decide(town, submitted, Decision.approve(null));
        assertThat(get(town, submitted).budget().stage()).isEqualTo(BudgetStage.APPROVED);
    }

    @Test
    void pages_follow_each_other_without_gaps_and_without_repeats_E4() {
        TestTenant town = tenant();
        for (int n = 1; n <= 7; n++) {
            town.draft(TestTenant.plan(n + ".00"));
        }
        var first = town.as(Role.VIEWER, () -> budgets.list(BudgetFilter.ALL, PageRequest.first(3)));
        var second = town.as(Role.VIEWER, () -> budgets.list(BudgetFilter.ALL, new PageRequest(3, first.next())));
        var third = town.as(Role.VIEWER, () -> budgets.list(BudgetFilter.ALL, new PageRequest(3, second.next())));
        assertThat(List.of(first.items(), second.items(), third.items()).stream()
                        .flatMap(List::stream)
                        .map(BudgetSummary::amount)
                        .map(BigDecimal::intValue))
                .containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(third.next()).isNull();
    }

    @Test
    void the_overview_adds_up_what_the_budgets_say_F3() {
        TestTenant town = tenant();
        UUID first = town.approvedBudget("100.00");
        UUID second = town.approvedBudget("300.00");
        town.draft(TestTenant.plan("999.00"));
        town.spend(first, "40.00");
        town.spend(second, "50.00");
        BudgetsOverview overview = town.overview(null);
        assertThat(overview.totals()).singleElement().satisfies(totals -> {
            assertThat(totals.currency()).isEqualTo("GBP");
            assertThat(totals.funds().approved()).isEqualByComparingTo("400.00");
            assertThat(totals.funds().actual()).isEqualByComparingTo("90.00");
        });
        assertThat(overview.counts()).containsEntry(BudgetStatus.PENDING, 1L);
        assertThat(town.overview(yearOf(TestTenant.YEAR))).isEqualTo(overview);
        assertThat(town.overview(yearOf(TestTenant.YEAR - 1)))
                .satisfies(before -> assertThat(before.totals()).isEmpty())
                .satisfies(before -> assertThat(before.counts()).isEmpty());
    }

    private static Period yearOf(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static void assertUnknown(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.code()).isEqualTo("unknown");
                        }));
    }

    private static NewBudget with(NewBudget plan, UUID category, UUID department, List<NewBudget.PlannedLine> lines) {
        return new NewBudget(
                plan.name(),
                null,
                plan.budgetType(),
                plan.amount(),
                plan.currency(),
                plan.startDate(),
                plan.endDate(),
                category,
                department,
                null,
                null,
                false,
                null,
                null,
                lines);
    }

    private BudgetDetails get(TestTenant town, BudgetDetails of) {
        return town.as(Role.VIEWER, () -> budgets.get(of.budget().id()));
    }

    private BudgetDetails change(TestTenant town, BudgetDetails of, NewBudget plan) {
        return town.as(
                Role.CONTRIBUTOR,
                () -> budgets.change(of.budget().id(), of.budget().version(), plan));
    }

    private BudgetDetails submit(TestTenant town, BudgetDetails of) {
        return town.as(
                Role.CONTRIBUTOR,
                () -> budgets.submit(of.budget().id(), of.budget().version()));
    }

    private void delete(TestTenant town, BudgetDetails of) {
        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.delete(of.budget().id(), of.budget().version()));
    }

    private void decide(TestTenant town, BudgetDetails of, Decision decision) {
        UUID approval = town.waitingFor(of.budget().id()).id();
        town.as(Role.APPROVER, () -> approvals.decide(approval, decision));
    }
}
