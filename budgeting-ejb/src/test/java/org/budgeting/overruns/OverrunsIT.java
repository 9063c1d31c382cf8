package org.budgeting.overruns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.access.Caller;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.NewBudget;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Horizon;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.budgeting.transfers.NewTransfer;
import org.budgeting.transfers.TransferService;
import org.junit.jupiter.api.Test;

class OverrunsIT extends InContainer {

    private static final NewProposal SAID = new NewProposal("The storm broke the roof", "The insurer pays in autumn");

    @Inject
    private OverrunService overruns;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Inject
    private TransferService transfers;

    @Inject
    private PeriodService periods;

    @Inject
    private ApprovalService approvals;

    @Inject
    private LedgerProof proof;

    @Test
    void what_happened_outside_is_recorded_beyond_the_limit_and_opens_one_case_to_which_more_is_added_F6_Z1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.spendOutside(budget, "90.00");
        assertThat(list(town)).as("within the limit").isEmpty();

        ExpenseDetails expense = town.spendOutside(budget, "40.00");
        assertThat(expense.happenedOutside()).isTrue();
        assertThat(expense.warning()).isNotNull();
        CaseDetails opened = only(town);
        assertThat(opened.state()).isEqualTo(CaseState.OPEN);
        assertThat(opened.beyond()).isEqualByComparingTo("30.00");
        assertThat(opened.openedBy()).isEqualTo(town.person(Role.FINANCE).user());

        ExpenseDetails second = town.spendOutside(budget, "20.00");
        CaseDetails grown = get(town, opened.id());
        assertThat(list(town)).hasSize(1);
        assertThat(grown.beyond()).isEqualByComparingTo("50.00");
        assertThat(grown.overruns()).extracting(CaseDetails.Row::source).containsExactly(second.id(), expense.id());
        assertThat(town.funds(budget).available()).isEqualByComparingTo("-50.00");
        assertThatThrownBy(() -> town.spend(budget, "1.00")).isInstanceOf(BudgetExceeded.class);
        proof.assertHolds(town);
    }

    @Test
    void who_may_not_say_that_it_happened_outside_records_nothing_X4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        NewExpense outside = TestTenant.purchase(budget, "130.00")
                .but()
                .happenedOutside(true)
                .build();
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> expenses.record(outside)))
                .isInstanceOf(Forbidden.class);
        assertThat(town.funds(budget).actual()).isZero();
    }

    @Test
    void a_closed_period_takes_nothing_in_from_outside_either_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.as(Role.FINANCE, () -> periods.close(new PeriodKey(TestTenant.YEAR, 5, null), 0));
        assertThatThrownBy(() -> town.spendOutside(budget, "130.00")).isInstanceOf(PeriodClosed.class);
        assertThat(list(town)).isEmpty();
    }

    @Test
    void one_explains_and_another_accepts_and_what_comes_later_is_another_case_Z2_W1() {
        TestTenant town = tenant();
        UUID budget = overspent(town);
        CaseDetails opened = only(town);
        Caller both = town.person(Role.BUDGET_OWNER, Role.APPROVER);
        CaseDetails proposed = town.as(both, () -> overruns.propose(opened.id(), opened.version(), SAID));
        assertThat(proposed.state()).isEqualTo(CaseState.PROPOSED);
        ApprovalItem waiting = approvalOf(town, opened.id());
        assertThat(waiting.amount()).isEqualByComparingTo("30.00");
        assertThatThrownBy(() -> town.as(both, () -> approvals.decide(waiting.id(), Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
        assertThatThrownBy(() -> propose(town, proposed)).isInstanceOf(NotAllowedNow.class);

        decide(town, opened.id(), Decision.approve(null));
        assertThat(get(town, opened.id()).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(living(town, budget)).isNull();

        town.spendOutside(budget, "5.00");
        assertThat(living(town, budget).beyond()).isEqualByComparingTo("5.00");
        assertThat(list(town)).hasSize(2);
    }

    @Test
    void what_is_sent_back_is_explained_again_Z2() {
        TestTenant town = tenant();
        overspent(town);
        propose(town, only(town));
        decide(town, only(town).id(), Decision.returned("Which roof?"));
        assertThat(only(town).state()).isEqualTo(CaseState.OPEN);
        assertThat(propose(town, only(town)).state()).isEqualTo(CaseState.PROPOSED);
    }

    @Test
    void what_is_said_is_complete_and_about_the_case_as_it_stands_Z2() {
        TestTenant town = tenant();
        UUID budget = overspent(town);
        CaseDetails opened = only(town);
        NewProposal nothing = new NewProposal(" ", "x".repeat(2001));
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> overruns.propose(opened.id(), opened.version(), nothing)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields()).extracting("field").containsExactly("cause", "remedy"));
        town.spendOutside(budget, "1.00");
        assertThatThrownBy(() -> propose(town, opened)).isInstanceOf(Stale.class);
    }

    @Test
    void it_is_resolved_as_soon_as_the_budget_has_enough_again_Z3() {
        TestTenant town = tenant();
        UUID budget = overspent(town);
        UUID giver = town.approvedBudget("1200.00");
        propose(town, only(town));
        approve(town, transfer(town, giver, budget, "29.00"));
        assertThat(only(town).state()).isEqualTo(CaseState.PROPOSED);
        approve(town, transfer(town, giver, budget, "1.00"));
        assertThat(only(town).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(only(town).closedBy()).isEqualTo(town.person(Role.APPROVER).user());
        assertThat(approvalOf(town, only(town).id()).outcome()).isEqualTo(Outcome.WITHDRAWN);

        town.spendOutside(budget, "10.00");
        town.spend(budget, "-10.00");
        assertThat(list(town))
                .extracting(CaseDetails::state)
                .containsOnly(CaseState.RESOLVED)
                .hasSize(2);
        proof.assertHolds(town);
    }

    @Test
    void a_limit_to_date_is_kept_again_when_its_months_have_enough_Z3() {
        TestTenant town = tenant();
        NewBudget plain = TestTenant.plan("1200.00");
        UUID budget = town.approved(
                withControl(plain, new ControlPolicy(Control.STOP, null, null, Horizon.YEAR_TO_DATE, null), false));
        LocalDate january = LocalDate.of(TestTenant.YEAR, 1, 20);
        NewExpense outside = TestTenant.purchase(budget, null, january, "300.00")
                .but()
                .happenedOutside(true)
                .build();
        town.as(Role.FINANCE, () -> expenses.record(outside));
        assertThat(only(town).beyond()).isEqualByComparingTo("200.00");
        UUID category = uncategorised(town, budget);
        NewTransfer earlier = new NewTransfer(
                "Earlier",
                IntStream.of(11, 12)
                        .mapToObj(month -> new NewTransfer.Line(
                                new NewTransfer.Place(budget, category, YearMonth.of(TestTenant.YEAR, month)),
                                new NewTransfer.Place(budget, category, YearMonth.of(TestTenant.YEAR, 1)),
                                new BigDecimal("100.00")))
                        .toList());
        approve(
                town,
                town.as(Role.CONTRIBUTOR, () -> transfers.propose(earlier)).id());
        assertThat(only(town).state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void what_adds_to_a_case_takes_it_back_from_the_approvers_Z4() {
        TestTenant town = tenant();
        UUID budget = overspent(town);
        propose(town, only(town));
        town.spendOutside(budget, "1.00");
        assertThat(only(town).state()).isEqualTo(CaseState.OPEN);
        assertThat(only(town).cause()).isEqualTo(SAID.cause());
        assertThat(approvalOf(town, only(town).id()).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(town.as(Role.APPROVER, approvals::waitingForMe)).isEmpty();
    }

    @Test
    void a_limit_from_above_has_a_case_of_its_own_Z1_F5() {
        TestTenant town = tenant();
        UUID limit = town.approved(withControl(TestTenant.plan("50.00"), ControlPolicy.STRICT, true));
        UUID budget = town.approvedBudget("100.00");
        town.spendOutside(budget, "70.00");
        assertThat(living(town, limit).beyond()).isEqualByComparingTo("20.00");
        assertThat(living(town, budget)).isNull();
    }

    @Test
    void another_tenant_sees_no_case_and_a_viewer_explains_none_T6_C1() {
        TestTenant town = tenant();
        overspent(town);
        CaseDetails opened = only(town);
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> get(other, opened.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(other, opened)).isInstanceOf(NotFound.class);
        assertThat(list(other)).isEmpty();
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> overruns.propose(opened.id(), opened.version(), SAID)))
                .isInstanceOf(Forbidden.class);
    }

    /** A budget of 100 of which 130 are spent. */
    private static UUID overspent(TestTenant town) {
        UUID budget = town.approvedBudget("100.00");
        town.spendOutside(budget, "130.00");
        return budget;
    }

    private CaseDetails propose(TestTenant town, CaseDetails of) {
        return town.as(Role.FINANCE, () -> overruns.propose(of.id(), of.version(), SAID));
    }

    private CaseDetails only(TestTenant town) {
        List<CaseDetails> all = list(town);
        assertThat(all).hasSize(1);
        return get(town, all.get(0).id());
    }

    private List<CaseDetails> list(TestTenant town) {
        return town.as(Role.VIEWER, () -> overruns.list(null, Set.of(), PageRequest.first(10)))
                .items();
    }

    private CaseDetails get(TestTenant town, UUID id) {
        return town.as(Role.VIEWER, () -> overruns.get(id));
    }

    private CaseDetails living(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> overruns.livingOf(budget)).orElse(null);
    }

    private UUID transfer(TestTenant town, UUID from, UUID to, String amount) {
        YearMonth may = YearMonth.of(TestTenant.YEAR, 5);
        UUID category = uncategorised(town, from);
        NewTransfer input = new NewTransfer(
                "For the roof",
                List.of(new NewTransfer.Line(
                        new NewTransfer.Place(from, category, may),
                        new NewTransfer.Place(to, category, may),
                        new BigDecimal(amount))));
        return town.as(Role.CONTRIBUTOR, () -> transfers.propose(input)).id();
    }

    private UUID uncategorised(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> budgets.get(budget)).lines().get(0).category();
    }

    private void approve(TestTenant town, UUID subject) {
        decide(town, subject, Decision.approve(null));
    }

    private void decide(TestTenant town, UUID subject, Decision decision) {
        UUID approval = town.as(Role.APPROVER, approvals::waitingForMe).stream()
                .filter(item -> item.subjectId().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
        town.as(Role.APPROVER, () -> approvals.decide(approval, decision));
    }

    private ApprovalItem approvalOf(TestTenant town, UUID id) {
        return town.as(Role.APPROVER, () -> approvals.historyOf(OverrunService.SUBJECT, id))
                .get(0);
    }

    private static NewBudget withControl(NewBudget plan, ControlPolicy control, boolean binding) {
        return new NewBudget(
                plan.name(),
                plan.description(),
                plan.budgetType(),
                plan.amount(),
                plan.currency(),
                plan.startDate(),
                plan.endDate(),
                plan.category(),
                plan.department(),
                plan.owner(),
                control,
                binding,
                plan.targetRoi(),
                plan.targetCpa(),
                plan.lines());
    }
}
