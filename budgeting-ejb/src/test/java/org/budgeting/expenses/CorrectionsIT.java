package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Funds;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class CorrectionsIT extends InContainer {

    private static final LocalDate IN_MAY = LocalDate.of(TestTenant.YEAR, 5, 14);

    @Inject
    private CorrectionService corrections;

    @Inject
    private ExpenseService expenses;

    @Inject
    private PeriodService periods;

    @Inject
    private LedgerProof proof;

    @Test
    void a_correction_of_money_reverses_the_row_and_puts_another_in_its_place_or_does_neither_X5() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails wrong = town.spend(budget, "90.00");
        assertThatThrownBy(() -> correct(town, wrong, TestTenant.purchase(budget, "100.01")))
                .isInstanceOf(BudgetExceeded.class);
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("90.00");

        ExpenseDetails right = correct(town, wrong, TestTenant.purchase(budget, "95.00"));
        assertThat(right.relation()).isEqualTo(Relation.CORRECTS);
        assertThat(right.original()).isEqualTo(wrong.id());
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("95.00");
        assertThat(get(town, wrong.id()).status()).isEqualTo(ExpenseStatus.CANCELLED);
        assertThat(get(town, wrong.id()).amount()).isEqualByComparingTo("90.00");
        assertThat(following(town, wrong))
                .extracting(ExpenseDetails::relation)
                .containsExactlyInAnyOrder(Relation.REVERSES, Relation.CORRECTS);
        assertThatThrownBy(() -> correct(town, wrong, TestTenant.purchase(budget, "1.00")))
                .isInstanceOf(Stale.class);
        proof.assertHolds(town);
    }

    @Test
    void another_category_moves_the_expense_and_what_came_back_of_it_and_texts_move_nothing_X5() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        UUID print = town.category("Print");
        ExpenseDetails spent = town.spend(budget, "90.00");
        ExpenseDetails refund = refund(town, spent, "30.00");
        ExpenseDetails read = get(town, spent.id());
        ExpenseDetails moved = correct(town, read, TestTenant.purchase(budget, print, IN_MAY, "90.00"));
        assertThat(moved.id()).isEqualTo(spent.id());
        assertThat(get(town, refund.id()).category()).isEqualTo(print);
        ExpenseDetails told = correct(
                town,
                moved,
                TestTenant.purchase(budget, print, IN_MAY, "90.00")
                        .but()
                        .description("Posters")
                        .build());
        assertThat(told.description()).isEqualTo("Posters");
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("60.00");
        proof.assertHolds(town);
    }

    @Test
    void a_pending_expense_is_paid_in_another_month_moved_and_given_up_F1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        UUID print = town.category("Print");
        ExpenseDetails order = pending(town, budget, "40.00");
        ExpenseDetails moved = correct(
                town,
                order,
                TestTenant.purchase(budget, print, IN_MAY, "40.00")
                        .but()
                        .status(ExpenseStatus.PENDING)
                        .build());
        ExpenseDetails paid =
                town.as(Role.CONTRIBUTOR, () -> corrections.pay(moved.id(), moved.version(), IN_MAY.plusMonths(2)));
        assertThat(paid.status()).isEqualTo(ExpenseStatus.PAID);
        assertThat(paid.date()).isEqualTo(IN_MAY.plusMonths(2));
        ExpenseDetails other = pending(town, budget, "50.00");
        assertThat(cancel(town, other, null).status()).isEqualTo(ExpenseStatus.CANCELLED);
        Funds funds = town.funds(budget);
        assertThat(funds.committed()).isZero();
        assertThat(funds.actual()).isEqualByComparingTo("40.00");
        proof.assertHolds(town);
    }

    @Test
    void refunds_come_to_no_more_than_the_expense_and_can_be_taken_back_X6() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails spent = town.spend(budget, "50.00");
        ExpenseDetails first = refund(town, spent, "20.00");
        assertThat(first.amount()).isEqualByComparingTo("-20.00");
        assertThat(first.original()).isEqualTo(spent.id());
        assertThatThrownBy(() -> refund(town, spent, "30.01")).isInstanceOf(InvalidInput.class);
        assertThat(refund(town, spent, null).amount()).isEqualByComparingTo("-30.00");
        assertThat(town.funds(budget).actual()).isZero();
        cancel(town, first, null);
        assertThat(get(town, spent.id()).refunded()).isEqualByComparingTo("30.00");
        assertThat(get(town, spent.id()).refundable()).isEqualByComparingTo("20.00");
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("20.00");
        proof.assertHolds(town);
    }

    @Test
    void a_closed_period_takes_no_reversal_in_and_says_what_to_do_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        ExpenseDetails spent = town.spend(budget, "50.00");
        town.as(Role.FINANCE, () -> periods.close(new PeriodKey(TestTenant.YEAR, 5, null), 0));
        assertThatThrownBy(() -> cancel(town, spent, null))
                .isInstanceOf(PeriodClosed.class)
                .hasMessageContaining("Name a day for the reversal");
        assertThatThrownBy(() -> correct(town, spent, TestTenant.purchase(budget, "49.00")))
                .isInstanceOf(PeriodClosed.class)
                .hasMessageContaining("Cancel the expense");
        assertThatThrownBy(() ->
                        correct(town, spent, TestTenant.purchase(budget, town.category("Print"), IN_MAY, "50.00")))
                .isInstanceOf(PeriodClosed.class)
                .hasMessageContaining("other category");
        assertThat(cancel(town, spent, IN_MAY.plusMonths(1)).status()).isEqualTo(ExpenseStatus.CANCELLED);
        assertThat(town.funds(budget).actual()).isZero();
        assertThat(following(town, spent)).extracting(ExpenseDetails::date).containsExactly(IN_MAY.plusMonths(1));
        proof.assertHolds(town);
    }

    @Test
    void nobody_undoes_what_is_anothers_or_without_the_right_T6() {
        TestTenant town = tenant();
        TestTenant other = given.aTenant();
        ExpenseDetails theirs = other.spend(other.approvedBudget("10.00"), "1.00");
        assertThatThrownBy(() -> cancel(town, theirs, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refund(town, theirs, null)).isInstanceOf(NotFound.class);
        for (Role role : List.of(Role.VIEWER, Role.AUDITOR)) {
            assertThatThrownBy(() -> other.as(role, () -> corrections.cancel(theirs.id(), 0, null, null)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private static ExpenseDetails pending(TestTenant town, UUID budget, String amount) {
        return town.record(TestTenant.purchase(budget, amount)
                .but()
                .status(ExpenseStatus.PENDING)
                .build());
    }

    private ExpenseDetails correct(TestTenant town, ExpenseDetails read, NewExpense input) {
        return town.as(Role.CONTRIBUTOR, () -> corrections.correct(read.id(), read.version(), input));
    }

    private ExpenseDetails cancel(TestTenant town, ExpenseDetails read, LocalDate on) {
        return town.as(Role.CONTRIBUTOR, () -> corrections.cancel(read.id(), read.version(), on, "Wrong"));
    }

    private ExpenseDetails refund(TestTenant town, ExpenseDetails of, String amount) {
        BigDecimal sum = amount == null ? null : new BigDecimal(amount);
        return town.as(Role.CONTRIBUTOR, () -> corrections.refund(of.id(), new NewRefund(sum, IN_MAY, null)));
    }

    private ExpenseDetails get(TestTenant town, UUID id) {
        return town.as(Role.VIEWER, () -> expenses.get(id));
    }

    private List<ExpenseDetails> following(TestTenant town, ExpenseDetails original) {
        return town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.following(original.id()), PageRequest.first(10)))
                .items();
    }
}
