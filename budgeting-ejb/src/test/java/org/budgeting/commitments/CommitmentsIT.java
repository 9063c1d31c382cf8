package org.budgeting.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Funds;
import org.budgeting.funds.FundsReader;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class CommitmentsIT extends InContainer {

    private static final LocalDate IN_MAY = LocalDate.of(TestTenant.YEAR, 5, 14);
    private static final LocalDate IN_JULY = LocalDate.of(TestTenant.YEAR, 7, 2);

    @Inject
    private CommitmentService commitments;

    @Inject
    private ExpiryTimer timer;

    @Inject
    private Together together;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ExpenseService expenses;

    @Inject
    private PeriodService periods;

    @Inject
    private FundsReader funds;

    @Inject
    private OwnersSql sql;

    @Inject
    private LedgerProof proof;

    private UUID print;

    @Test
    void three_budgets_pass_together_or_none_does_Q1() {
        TestTenant town = tenant();
        UUID one = town.approvedBudget("100.00");
        UUID two = town.approvedBudget("50.00");
        UUID three = town.approvedBudget("100.00", Control.WARN);
        BudgetExceeded refusal = catchThrowableOfType(
                BudgetExceeded.class, () -> request(line(one, "100.00"), line(two, "50.01"), line(three, "1.00")));
        assertThat(refusal.fields().get(0).field()).isEqualTo("lines[1].amount");
        assertThat(reserved(one)).isZero();
        assertThat(list(null)).isEmpty();

        CommitmentDetails passed = request(line(one, "100.00"), line(two, "50.00"), line(three, "101.00"));
        assertThat(passed.amount()).isEqualByComparingTo("251.00");
        assertThat(passed.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(passed.warning()).contains("Budget of 100.00");
        assertThat(reserved(one)).isEqualByComparingTo("100.00");
        assertThat(reserved(three)).isEqualByComparingTo("101.00");
        assertThat(list(two)).extracting(CommitmentDetails::id).containsExactly(passed.id());
        proof.assertHolds(town);
    }

    @Test
    void an_approval_commits_and_who_requested_never_approves_Q2_W1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails asked = request(line(budget, "60.00"), line(budget, "20.00"));
        var both = town.person(Role.CONTRIBUTOR, Role.APPROVER);
        UUID approval = approvalOf(asked).id();
        assertThatThrownBy(() -> town.as(both, () -> approvals.decide(approval, Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
        approve(asked);
        assertThat(get(asked).status()).isEqualTo(CommitmentStatus.COMMITTED);
        assertThat(get(asked).committed()).isEqualByComparingTo("80.00");
        assertFunds(budget, "0", "80.00", "0");
        proof.assertHolds(town);
    }

    @Test
    void an_approval_that_the_control_of_commitments_refuses_changes_nothing_Q2_W4() {
        TestTenant town = tenant();
        UUID budget = town.approved(
                controlled("100.00", new ControlPolicy(Control.STOP, Control.IGNORE, Control.STOP, null, null), false));
        CommitmentDetails asked = request(line(budget, "100.01"));
        assertThatThrownBy(() -> approve(asked))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("100.00");
        assertThat(get(asked).status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(approvalOf(asked).outcome()).isEqualTo(Outcome.WAITING);
        assertFunds(budget, "100.01", "0", "0");
        proof.assertHolds(town);
    }

    @Test
    void what_is_returned_withdrawn_or_cancelled_gives_everything_back_Q4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails returned = request(line(budget, "100.00"));
        decide(returned, Decision.returned("Too dear"));
        assertThat(get(returned).status()).isEqualTo(CommitmentStatus.RETURNED);
        assertThat(get(returned).reason()).isEqualTo("Too dear");

        CommitmentDetails withdrawn = request(line(budget, "100.00"));
        town.as(Role.CONTRIBUTOR, () -> commitments.withdraw(withdrawn.id(), "Bought elsewhere"));
        assertThat(approvalOf(withdrawn).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThatThrownBy(() -> approve(withdrawn)).isInstanceOf(NotAllowedNow.class);

        CommitmentDetails cancelled = committed(line(budget, "100.00"));
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> commitments.withdraw(cancelled.id(), null)))
                .isInstanceOf(NotAllowedNow.class);
        town.as(Role.CONTRIBUTOR, () -> commitments.cancel(cancelled.id(), null));
        assertThat(get(cancelled).status()).isEqualTo(CommitmentStatus.CANCELLED);
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> commitments.cancel(cancelled.id(), null)))
                .isInstanceOf(NotAllowedNow.class);
        assertFunds(budget, "0", "0", "0");
        proof.assertHolds(town);
    }

    @Test
    void an_invoice_in_another_month_uses_what_is_held_in_the_planned_one_Q3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails order = committed(line(budget, "100.00"));
        ExpenseDetails part = invoice(order, "40.00", IN_JULY, false);
        assertThat(part.commitment()).isEqualTo(order.id());
        assertThat(part.commitmentTitle()).isEqualTo("Stand at the fair");
        assertThat(part.category()).isEqualTo(print());
        assertThat(get(order).status()).isEqualTo(CommitmentStatus.PARTLY_INVOICED);
        assertFunds(budget, "0", "60.00", "40.00");
        town.as(Role.VIEWER, () -> {
            var cells = funds.cells(budget);
            assertThat(cells)
                    .anySatisfy(cell -> {
                        assertThat(cell.cell().month().getMonthValue()).isEqualTo(5);
                        assertThat(cell.committed()).isEqualByComparingTo("60.00");
                    })
                    .anySatisfy(cell -> {
                        assertThat(cell.cell().month().getMonthValue()).isEqualTo(7);
                        assertThat(cell.committed()).isZero();
                        assertThat(cell.actual()).isEqualByComparingTo("40.00");
                    });
        });
        invoice(order, "10.00", IN_MAY, true);
        assertThat(get(order).status()).isEqualTo(CommitmentStatus.INVOICED);
        assertFunds(budget, "0", "0", "50.00");
        var filter = ExpenseFilter.invoicesOf(order.id());
        assertThat(town.as(Role.VIEWER, () -> expenses.list(filter, PageRequest.first(10)))
                        .items())
                .hasSize(2);
        proof.assertHolds(town);
    }

    @Test
    void what_goes_beyond_is_judged_as_free_spending_and_the_committed_part_never_is_Q3() {
        TestTenant town = tenant();
        UUID budget = town.approved(controlled(
                "100.00", new ControlPolicy(Control.STOP, Control.IGNORE, Control.IGNORE, null, null), false));
        CommitmentDetails order = committed(line(budget, "150.00"));
        assertThatThrownBy(() -> invoice(order, "150.01", IN_JULY, false)).isInstanceOf(BudgetExceeded.class);
        assertFunds(budget, "0", "150.00", "0");
        invoice(order, "150.00", IN_JULY, false);
        assertThat(get(order).status()).isEqualTo(CommitmentStatus.INVOICED);
        assertFunds(budget, "0", "0", "150.00");
        assertThatThrownBy(() -> invoice(order, "1.00", IN_JULY, false)).isInstanceOf(NotAllowedNow.class);
        proof.assertHolds(town);
    }

    @Test
    void a_refund_of_forty_gives_back_forty_Q6_F4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails order = committed(line(budget, "100.00"));
        invoice(order, "70.00", IN_MAY, false);
        BigDecimal before = town.funds(budget).available();
        invoice(order, "-40.00", IN_JULY, false);
        assertThat(town.funds(budget).available().subtract(before)).isEqualByComparingTo("40.00");
        assertThat(get(order).committed()).isEqualByComparingTo("30.00");
        town.as(Role.CONTRIBUTOR, () -> commitments.close(order.id(), "Nothing else comes"));
        assertThat(get(order).status()).isEqualTo(CommitmentStatus.INVOICED);
        assertFunds(budget, "0", "0", "30.00");
        proof.assertHolds(town);
    }

    @Test
    void only_what_was_approved_takes_invoices_and_only_of_its_kind_Q3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails asked = request(line(budget, "10.00"));
        assertThatThrownBy(() -> invoice(asked, "10.00", IN_MAY, false)).isInstanceOf(NotAllowedNow.class);
        approve(asked);
        UUID line = asked.lines().get(0).id();
        UUID other = town.category("Travel");
        NewExpense wrong = TestTenant.purchase(budget, other, IN_MAY, "10.00")
                .but()
                .commitmentLine(line)
                .build();
        assertThatThrownBy(() -> town.record(wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("category"));
        NewExpense nowhere = TestTenant.purchase(budget, other, IN_MAY, "10.00")
                .but()
                .commitmentLine(UUID.randomUUID())
                .build();
        assertThatThrownBy(() -> town.record(nowhere))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("commitmentLine"));
        assertFunds(budget, "0", "10.00", "0");
    }

    @Test
    void what_nobody_decides_on_expires_and_leaves_the_queue_Q5() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails asked = request(line(budget, "100.00"));
        sql.change(
                "UPDATE commitment SET expires_on = ? WHERE tenant_id = ?",
                LocalDate.ofInstant(asked.requestedAt(), ZoneOffset.UTC).minusDays(3),
                town.id());
        assertThatThrownBy(() -> approve(asked))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("commitment-expired"));
        timer.expireAll();
        assertThat(get(asked).status()).isEqualTo(CommitmentStatus.EXPIRED);
        assertThat(get(asked).reason()).contains("Nobody decided by");
        assertThat(get(asked).endedBy()).isEqualTo("system");
        assertThat(approvalOf(asked).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertFunds(budget, "0", "0", "0");
        proof.assertHolds(town);
    }

    @Test
    void a_request_that_still_has_time_stays_Q5() {
        UUID budget = tenant().approvedBudget("100.00");
        CommitmentDetails asked = request(line(budget, "100.00"));
        timer.expireAll();
        assertThat(get(asked).status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertFunds(budget, "100.00", "0", "0");
    }

    @Test
    void at_one_moment_no_invoice_uses_what_another_one_does_and_one_ending_wins_Q3_Q4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails order = committed(line(budget, "60.00"), line(budget, "40.00"));
        var invoices = together.run(8, n -> () -> invoice(order, "30.00", n % 2 == 0 ? IN_MAY : IN_JULY, false));
        assertThat(invoices.stream().filter(Together.Outcome::succeeded)).hasSize(2);
        assertFunds(budget, "0", "40.00", "60.00");

        UUID other = town.approvedBudget("100.00");
        CommitmentDetails asked = request(line(other, "100.00"));
        UUID approval = approvalOf(asked).id();
        var endings = together.run(
                2,
                n -> () -> n == 0
                        ? town.as(Role.APPROVER, () -> approvals.decide(approval, Decision.approve(null)))
                        : town.as(Role.CONTRIBUTOR, () -> commitments.withdraw(asked.id(), null)));
        assertThat(endings.stream().filter(Together.Outcome::succeeded)).hasSize(1);
        boolean approved = get(asked).status() == CommitmentStatus.COMMITTED;
        assertFunds(other, "0", approved ? "100.00" : "0", "0");
        proof.assertHolds(town);
    }

    @Test
    void a_closed_period_takes_no_request_no_approval_and_no_invoice_but_lets_go_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        CommitmentDetails waiting = request(line(budget, "10.00"));
        CommitmentDetails order = committed(line(budget, "20.00"));
        town.as(Role.FINANCE, () -> periods.close(new PeriodKey(TestTenant.YEAR, 5, null), 0));
        PeriodClosed refusal = catchThrowableOfType(PeriodClosed.class, () -> request(line(budget, "1.00")));
        assertThat(refusal.fields().get(0).field()).isEqualTo("lines[0].expectedOn");
        assertThatThrownBy(() -> approve(waiting)).isInstanceOf(PeriodClosed.class);
        assertThatThrownBy(() -> invoice(order, "20.00", IN_MAY, false)).isInstanceOf(PeriodClosed.class);
        invoice(order, "20.00", IN_JULY, false);
        decide(waiting, Decision.returned("May is over"));
        assertFunds(budget, "0", "0", "20.00");
        proof.assertHolds(town);
    }

    @Test
    void a_limit_from_above_holds_and_follows_every_step_F5() {
        TestTenant town = tenant();
        UUID cap = town.approved(controlled("100.00", ControlPolicy.STRICT, true));
        UUID one = town.approvedBudget("80.00");
        UUID two = town.approvedBudget("80.00");
        assertThatThrownBy(() -> request(line(one, "60.00"), line(two, "60.00")))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("binds");
        CommitmentDetails order = committed(line(one, "60.00"), line(two, "40.00"));
        assertFunds(cap, "0", "100.00", "0");
        invoice(order, "25.00", IN_JULY, true);
        assertFunds(cap, "0", "40.00", "25.00");
        assertFunds(one, "0", "0", "25.00");
        town.as(Role.CONTRIBUTOR, () -> commitments.close(order.id(), null));
        assertFunds(cap, "0", "0", "25.00");
        proof.assertHolds(town);
    }

    @Test
    void another_tenant_has_no_such_commitment_and_a_viewer_requests_none_T6() {
        UUID budget = tenant().approvedBudget("100.00");
        CommitmentDetails order = committed(line(budget, "20.00"));
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> other.as(Role.VIEWER, () -> commitments.get(order.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.as(Role.CONTRIBUTOR, () -> commitments.cancel(order.id(), null)))
                .isInstanceOf(NotFound.class);
        UUID theirs = other.approvedBudget("100.00");
        NewExpense foreign = TestTenant.purchase(theirs, "1.00")
                .but()
                .commitmentLine(order.lines().get(0).id())
                .build();
        assertThatThrownBy(() -> other.record(foreign)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> tenant().as(Role.VIEWER, () -> commitments.request(of(line(budget, "1.00")))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tenant().as(Role.AUDITOR, () -> commitments.close(order.id(), null)))
                .isInstanceOf(Forbidden.class);
        InvalidInput places = catchThrowableOfType(
                InvalidInput.class,
                () -> request(
                        line(UUID.randomUUID(), "1.00"),
                        new NewCommitment.Line(budget, UUID.randomUUID(), IN_MAY.plusYears(1), BigDecimal.ONE)));
        assertThat(places.fields())
                .extracting(problem -> problem.field())
                .containsExactly("lines[0].budget", "lines[1].category", "lines[1].expectedOn");
    }

    private UUID print() {
        print = print == null ? tenant().category("Print") : print;
        return print;
    }

    private static NewBudget controlled(String amount, ControlPolicy control, boolean binding) {
        return new NewBudget(
                "Budget of " + amount,
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(TestTenant.YEAR, 1, 1),
                LocalDate.of(TestTenant.YEAR, 12, 31),
                null,
                null,
                null,
                control,
                binding,
                null,
                null,
                List.of());
    }

    private NewCommitment.Line line(UUID budget, String amount) {
        return new NewCommitment.Line(budget, print(), null, new BigDecimal(amount));
    }

    private static NewCommitment of(NewCommitment.Line... lines) {
        return new NewCommitment("Stand at the fair", null, "Messe", "GBP", IN_MAY, null, Arrays.asList(lines));
    }

    private CommitmentDetails request(NewCommitment.Line... lines) {
        return tenant().as(Role.CONTRIBUTOR, () -> commitments.request(of(lines)));
    }

    private CommitmentDetails committed(NewCommitment.Line... lines) {
        CommitmentDetails asked = request(lines);
        approve(asked);
        return asked;
    }

    private void approve(CommitmentDetails commitment) {
        decide(commitment, Decision.approve(null));
    }

    private void decide(CommitmentDetails commitment, Decision decision) {
        UUID approval = approvalOf(commitment).id();
        tenant().as(Role.APPROVER, () -> approvals.decide(approval, decision));
    }

    private ApprovalItem approvalOf(CommitmentDetails commitment) {
        return tenant().as(Role.APPROVER, () -> approvals.historyOf(CommitmentService.SUBJECT, commitment.id()))
                .get(0);
    }

    /** Of the first line, without a category, which is the line's then. */
    private ExpenseDetails invoice(CommitmentDetails commitment, String amount, LocalDate day, boolean last) {
        CommitmentDetails.Line line = commitment.lines().get(0);
        return tenant().record(TestTenant.purchase(line.budget(), null, day, amount)
                .but()
                .commitmentLine(line.id())
                .finalInvoice(last)
                .build());
    }

    private CommitmentDetails get(CommitmentDetails commitment) {
        return tenant().as(Role.VIEWER, () -> commitments.get(commitment.id()));
    }

    private List<CommitmentDetails> list(UUID budget) {
        return tenant().as(Role.VIEWER, () -> commitments.list(CommitmentFilter.open(budget), PageRequest.first(10)))
                .items();
    }

    private BigDecimal reserved(UUID budget) {
        return tenant().funds(budget).reserved();
    }

    private void assertFunds(UUID budget, String reserved, String committed, String actual) {
        Funds standing = tenant().funds(budget);
        assertThat(standing.reserved()).isEqualByComparingTo(reserved);
        assertThat(standing.committed()).isEqualByComparingTo(committed);
        assertThat(standing.actual()).isEqualByComparingTo(actual);
    }
}
