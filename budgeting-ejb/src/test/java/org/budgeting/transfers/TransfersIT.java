package org.budgeting.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.funds.BelowUsed;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class TransfersIT extends InContainer {

    private static final YearMonth MAY = YearMonth.of(TestTenant.YEAR, 5);

    @Inject
    private TransferService transfers;

    @Inject
    private ApprovalService approvals;

    @Inject
    private LedgerProof proof;

    private UUID print;

    @Test
    void nothing_moves_before_it_is_approved_and_everything_then_J1_J2() {
        TestTenant town = tenant();
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        UUID taker = budget("Taker", TestTenant.YEAR, "120.00");
        TransferDetails transfer = propose(giver, taker, "50.00");
        assertThat(transfer.lines().get(0).from().budgetName()).isEqualTo("Giver");
        assertThat(town.funds(giver).approved()).isEqualByComparingTo("1200.00");
        approve(transfer);
        assertThat(town.funds(giver).approved()).isEqualByComparingTo("1150.00");
        assertThat(town.funds(taker).approved()).isEqualByComparingTo("170.00");
        assertThat(get(transfer).state()).isEqualTo(TransferState.APPROVED);
        proof.assertHolds(town);
    }

    @Test
    void a_returned_transfer_moves_nothing_J2() {
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        TransferDetails transfer = propose(giver, budget("Taker", TestTenant.YEAR, "120.00"), "50.00");
        decide(transfer, Decision.returned("No"));
        assertThat(get(transfer).state()).isEqualTo(TransferState.RETURNED);
        assertThat(tenant().funds(giver).approved()).isEqualByComparingTo("1200.00");
    }

    @Test
    void what_waits_can_be_withdrawn_once_and_what_was_decided_cannot_J2() {
        TestTenant town = tenant();
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        TransferDetails transfer = propose(giver, budget("Taker", TestTenant.YEAR, "120.00"), "50.00");
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> transfers.withdraw(transfer.id(), 1)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> withdraw(transfer, transfer.version() + 1)).isInstanceOf(Stale.class);
        TransferDetails withdrawn = withdraw(transfer, transfer.version());
        assertThat(withdrawn.state()).isEqualTo(TransferState.WITHDRAWN);
        assertThat(town.as(Role.APPROVER, approvals::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> withdraw(transfer, withdrawn.version()))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("already-decided"));
        assertThat(town.as(
                                Role.VIEWER,
                                () -> transfers.list(giver, Set.of(TransferState.WITHDRAWN), PageRequest.first(10)))
                        .items())
                .hasSize(1);
        assertThat(town.as(
                                Role.VIEWER,
                                () -> transfers.list(giver, Set.of(TransferState.SUBMITTED), PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    @Test
    void more_than_is_free_is_refused_at_the_decision_and_nothing_is_lost_J1() {
        TestTenant town = tenant();
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        UUID taker = budget("Taker", TestTenant.YEAR, "120.00");
        TransferDetails transfer = propose(giver, taker, "80.00");
        town.record(TestTenant.purchase(giver, print, MAY.atDay(3), "1150.00"));
        assertThatThrownBy(() -> approve(transfer)).isInstanceOf(BelowUsed.class);
        assertThat(get(transfer).state()).isEqualTo(TransferState.SUBMITTED);
        assertThat(town.funds(taker).approved()).isEqualByComparingTo("120.00");
        proof.assertHolds(town);
    }

    @Test
    void a_transfer_is_undone_by_another_and_only_once_J3() {
        TestTenant town = tenant();
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        UUID taker = budget("Taker", TestTenant.YEAR, "120.00");
        TransferDetails transfer = propose(giver, taker, "50.00");
        assertThatThrownBy(() -> reverse(transfer))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("transfer-not-approved"));
        approve(transfer);
        TransferDetails reversal = reverse(transfer);
        assertThat(reversal.reversalOf()).isEqualTo(transfer.id());
        assertThatThrownBy(() -> reverse(transfer))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("transfer-reversed"));
        approve(reversal);
        assertThat(town.funds(giver).approved()).isEqualByComparingTo("1200.00");
        assertThat(town.funds(taker).approved()).isEqualByComparingTo("120.00");
        proof.assertHolds(town);
    }

    @Test
    void who_proposes_never_approves_W1() {
        TransferDetails transfer = propose(
                budget("Giver", TestTenant.YEAR, "1200.00"), budget("Taker", TestTenant.YEAR, "120.00"), "50.00");
        UUID approval = waiting(TransferService.SUBJECT, transfer).id();
        var both = tenant().person(Role.CONTRIBUTOR, Role.APPROVER);
        assertThatThrownBy(() -> tenant().as(both, () -> approvals.decide(approval, Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void every_broken_rule_is_named_with_its_field_J1() {
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        var here = new NewTransfer.Place(giver, print, MAY);
        assertRefused(new NewTransfer(" ", List.of(line(here, here, "1"))), "reason");
        assertRefused(new NewTransfer("Why", List.of(line(here, here, "-1"))), "lines[0].amount", "lines[0].to");
        var nowhere = new NewTransfer.Place(UUID.randomUUID(), UUID.randomUUID(), MAY);
        assertRefused(
                new NewTransfer("Why", List.of(line(here, nowhere, "1"))),
                "lines[0].to.budget",
                "lines[0].to.category");
        var later = new NewTransfer.Place(giver, print, MAY.plusYears(1));
        assertRefused(new NewTransfer("Why", List.of(line(here, later, "1"))), "lines[0].to.month");
        UUID draft = tenant().draft(TestTenant.plan("1.00")).budget().id();
        var closed = new NewTransfer.Place(draft, print, MAY);
        assertRefused(new NewTransfer("Why", List.of(line(here, closed, "1"))), "lines[0].to.budget");
        var other = new NewTransfer.Place(giver, print, MAY.plusMonths(1));
        assertRefused(new NewTransfer("Why", List.of(line(here, other, "0.001"))), "lines[0].amount");
    }

    @Test
    void what_is_left_is_carried_forward_and_a_second_run_finds_nothing_J4() {
        TestTenant town = tenant();
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID next = budget("2027", TestTenant.YEAR + 1, "600.00");
        town.record(TestTenant.purchase(old, print, MAY.atDay(3), "1000.00"));
        TransferDetails carried = carry(old, next, null);
        CarryForwardPreview waiting = preview(old, next);
        assertThat(waiting.underWay()).isTrue();
        assertThat(waiting.lines().get(0).left()).isEqualByComparingTo("200.00");
        assertThat(carried.amount()).isEqualByComparingTo("200.00");
        assertThat(carried.kind()).isEqualTo(TransferKind.CARRY_FORWARD);
        assertThatThrownBy(() -> carry(old, next, null))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("carry-forward-under-way"));
        approve(carried);
        assertThat(carry(old, next, null)).isNull();
        assertThat(preview(old, next).change()).isZero();
        assertThat(town.funds(next).approved()).isEqualByComparingTo("800.00");
        proof.assertHolds(town);
    }

    @Test
    void a_late_expense_takes_back_what_it_used_J4() {
        TestTenant town = tenant();
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID next = budget("2027", TestTenant.YEAR + 1, "600.00");
        town.record(TestTenant.purchase(old, print, MAY.atDay(3), "1000.00"));
        approve(carry(old, next, null));
        town.record(TestTenant.purchase(old, print, MAY.atDay(20), "30.00"));
        CarryForwardPreview.Line line = preview(old, next).lines().get(0);
        assertThat(line.carried()).isEqualByComparingTo("200.00");
        assertThat(line.due()).isEqualByComparingTo("170.00");
        assertThat(line.change()).isEqualByComparingTo("-30.00");
        TransferDetails back = carry(old, next, null);
        assertThat(back.amount()).isEqualByComparingTo("30.00");
        assertThat(back.lines().get(0).from().budget()).isEqualTo(next);
        approve(back);
        assertThat(town.funds(next).approved()).isEqualByComparingTo("770.00");
        assertThat(town.funds(old).available()).isEqualByComparingTo("0.00");
        assertThat(carry(old, next, null)).isNull();
        proof.assertHolds(town);
    }

    @Test
    void the_policy_says_how_much_of_each_category_is_carried_J4() {
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID next = budget("2027", TestTenant.YEAR + 1, "600.00");
        assertThat(carry(old, next, new BigDecimal("25")).amount()).isEqualByComparingTo("300.00");
        var none = new NewCarryForward(
                old,
                budget("2028", TestTenant.YEAR + 2, "1.00"),
                null,
                List.of(new NewCarryForward.Exception(print, BigDecimal.ZERO)));
        assertThat(tenant().as(Role.FINANCE, () -> transfers.carryForward(none)))
                .isEmpty();
    }

    @Test
    void what_was_carried_and_is_undone_can_be_carried_again_J3_J4() {
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID next = budget("2027", TestTenant.YEAR + 1, "600.00");
        TransferDetails carried = carry(old, next, new BigDecimal("50"));
        approve(carried);
        approve(reverse(carried));
        assertThat(carry(old, next, new BigDecimal("50")).amount()).isEqualByComparingTo("600.00");
    }

    @Test
    void no_more_is_carried_than_the_budget_has_left_as_a_whole_J4() {
        TestTenant town = tenant();
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID next = budget("2027", TestTenant.YEAR + 1, "600.00");
        town.record(TestTenant.purchase(old, town.category("Travel"), MAY.atDay(3), "500.00"));
        TransferDetails carried = carry(old, next, null);
        assertThat(carried.amount()).isEqualByComparingTo("700.00");
        approve(carried);
        assertThat(carry(old, next, null)).isNull();
        assertThat(town.funds(old).available()).isZero();
        proof.assertHolds(town);
    }

    @Test
    void it_is_carried_only_to_a_later_budget_J4() {
        UUID old = budget("2026", TestTenant.YEAR, "1200.00");
        UUID before = budget("2025", TestTenant.YEAR - 1, "600.00");
        assertThatThrownBy(() -> carry(old, before, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).code()).isEqualTo("not-after"));
    }

    @Test
    void another_tenant_sees_no_transfer_T6() {
        TransferDetails transfer = propose(
                budget("Giver", TestTenant.YEAR, "1200.00"), budget("Taker", TestTenant.YEAR, "120.00"), "50.00");
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> other.as(Role.FINANCE, () -> transfers.get(transfer.id())))
                .isInstanceOf(NotFound.class);
        assertThat(other.as(Role.FINANCE, () -> transfers.list(null, Set.of(), PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    @Test
    void a_viewer_proposes_nothing_A3() {
        NewTransfer input = new NewTransfer("Why", List.of());
        assertThatThrownBy(() -> tenant().as(Role.VIEWER, () -> transfers.propose(input)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_list_of_a_budget_holds_what_it_gives_and_takes_J1() {
        UUID giver = budget("Giver", TestTenant.YEAR, "1200.00");
        UUID taker = budget("Taker", TestTenant.YEAR, "120.00");
        UUID third = budget("Third", TestTenant.YEAR, "120.00");
        propose(giver, taker, "50.00");
        assertThat(list(giver)).hasSize(1);
        assertThat(list(taker)).hasSize(1);
        assertThat(list(third)).isEmpty();
    }

    private List<TransferDetails> list(UUID budget) {
        return tenant().as(Role.VIEWER, () -> transfers.list(budget, Set.of(), PageRequest.first(10)))
                .items();
    }

    private void assertRefused(NewTransfer input, String... fields) {
        assertThatThrownBy(() -> tenant().as(Role.FINANCE, () -> transfers.propose(input)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields()).extracting("field").contains((Object[]) fields));
    }

    private static NewTransfer.Line line(NewTransfer.Place from, NewTransfer.Place to, String amount) {
        return new NewTransfer.Line(from, to, new BigDecimal(amount));
    }

    private UUID budget(String name, int year, String amount) {
        if (print == null) {
            print = tenant().category("Print");
        }
        return tenant().approved(new NewBudget(
                name,
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                print,
                null,
                null,
                ControlPolicy.of(Control.WARN),
                false,
                null,
                null,
                List.of()));
    }

    private TransferDetails propose(UUID from, UUID to, String amount) {
        NewTransfer input = new NewTransfer(
                "The fair was cancelled",
                List.of(line(new NewTransfer.Place(from, print, MAY), new NewTransfer.Place(to, print, MAY), amount)));
        return tenant().as(Role.CONTRIBUTOR, () -> transfers.propose(input));
    }

    private TransferDetails reverse(TransferDetails transfer) {
        return tenant().as(Role.CONTRIBUTOR, () -> transfers.reverse(transfer.id(), null));
    }

    private TransferDetails withdraw(TransferDetails transfer, long version) {
        return tenant().as(Role.CONTRIBUTOR, () -> transfers.withdraw(transfer.id(), version));
    }

    private CarryForwardPreview preview(UUID from, UUID to) {
        return tenant().as(Role.VIEWER, () -> transfers.previewCarryForward(new NewCarryForward(from, to, null, null)));
    }

    private TransferDetails carry(UUID from, UUID to, BigDecimal percent) {
        return tenant().as(Role.FINANCE, () -> transfers.carryForward(new NewCarryForward(from, to, percent, null)))
                .orElse(null);
    }

    private TransferDetails get(TransferDetails transfer) {
        return tenant().as(Role.VIEWER, () -> transfers.get(transfer.id()));
    }

    private void approve(TransferDetails transfer) {
        decide(transfer, Decision.approve(null));
    }

    private void decide(TransferDetails transfer, Decision decision) {
        String subject =
                transfer.kind() == TransferKind.TRANSFER ? TransferService.SUBJECT : TransferService.CARRY_FORWARD;
        UUID approval = waiting(subject, transfer).id();
        tenant().as(Role.APPROVER, () -> approvals.decide(approval, decision));
    }

    private ApprovalItem waiting(String subject, TransferDetails transfer) {
        return tenant().as(Role.APPROVER, () -> approvals.historyOf(subject, transfer.id()))
                .get(0);
    }
}
