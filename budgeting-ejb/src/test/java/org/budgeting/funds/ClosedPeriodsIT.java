package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Role;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ImportVerdict;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.money.Money;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** A closed period takes nothing in (F7), from whatever source. */
class ClosedPeriodsIT extends InContainer {

    private static final PeriodKey MAY = new PeriodKey(TestTenant.YEAR, 5, null);
    private static final LocalDate IN_MAY = LocalDate.of(TestTenant.YEAR, 5, 14);

    @Inject
    private PeriodService periods;

    @Inject
    private ExpenseService expenses;

    @Inject
    private FundsLedger ledger;

    @Inject
    private InTransaction transaction;

    @Inject
    private LedgerProof proof;

    @Test
    void an_expense_in_a_closed_period_is_refused_and_the_next_month_goes_on_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        close(town);
        assertThatThrownBy(() -> town.spend(budget, "1.00"))
                .isInstanceOf(PeriodClosed.class)
                .hasMessageContaining("is closed");
        town.record(TestTenant.purchase(budget, null, IN_MAY.plusMonths(1), "1.00"));
        proof.assertHolds(town);
    }

    @Test
    void a_row_of_an_import_in_a_closed_period_is_rejected_and_the_others_are_booked_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        close(town);
        List<ImportVerdict> verdicts = town.as(
                Role.CONTRIBUTOR,
                () -> expenses.recordEach(List.of(
                        new ImportedExpense(TestTenant.purchase(budget, null, IN_MAY, "1.00"), "a"),
                        new ImportedExpense(TestTenant.purchase(budget, null, IN_MAY.plusMonths(1), "1.00"), "b"))));
        assertThat(verdicts)
                .extracting(ImportVerdict::result)
                .containsExactly(ImportVerdict.Result.REJECTED, ImportVerdict.Result.ACCEPTED);
        assertThat(verdicts.get(0).refusal()).isInstanceOf(PeriodClosed.class);
    }

    @Test
    void what_happened_outside_is_refused_too_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        UUID print = town.category("Print");
        close(town);
        Booking card =
                Booking.actual(budget, print, IN_MAY, pounds("1.00"), source()).happenedOutside();
        assertThatThrownBy(() -> book(town, card)).isInstanceOf(PeriodClosed.class);
    }

    @Test
    void what_is_held_is_given_back_in_a_closed_period_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        UUID print = town.category("Print");
        Booking.Source order = source();
        book(town, Booking.commit(budget, print, IN_MAY, pounds("40.00"), order));
        close(town);
        book(town, Booking.releaseCommitted(budget, print, IN_MAY, pounds("40.00"), order));
        assertThat(town.funds(budget).available()).isEqualByComparingTo("100.00");
        proof.assertHolds(town);
    }

    @Test
    void a_period_on_hold_takes_what_finance_books_F7() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.as(Role.FINANCE, () -> periods.hold(MAY, 0));
        assertThatThrownBy(() -> town.spend(budget, "1.00")).isInstanceOf(PeriodClosed.class);
        town.as(Role.FINANCE, () -> expenses.record(TestTenant.purchase(budget, "1.00")));
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("1.00");
    }

    private void close(TestTenant town) {
        town.as(Role.FINANCE, () -> periods.close(MAY, 0));
    }

    private Verdict book(TestTenant town, Booking booking) {
        return town.as(Role.CONTRIBUTOR, () -> transaction.call(() -> ledger.book(booking)));
    }

    private static Money pounds(String amount) {
        return Money.of(new BigDecimal(amount), "GBP");
    }

    private static Booking.Source source() {
        return new Booking.Source("test", UUID.randomUUID());
    }
}
