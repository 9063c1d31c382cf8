package org.budgeting.spending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Role;
import org.budgeting.expenses.CorrectionService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.NewRefund;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.budgeting.vendors.VendorService;
import org.junit.jupiter.api.Test;

class SpendingIT extends InContainer {

    private static final LocalDate IN_MAY = LocalDate.of(TestTenant.YEAR, 5, 14);
    private static final YearMonth MAY = YearMonth.from(IN_MAY);

    @Inject
    private SpendingService spending;

    @Inject
    private SpendingFolding folding;

    @Inject
    private CorrectionService corrections;

    @Inject
    private VendorService vendors;

    @Inject
    private LedgerProof proof;

    @Test
    void whatever_becomes_of_expenses_the_totals_follow_before_and_after_they_are_folded_SP1_SP2_SP3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        UUID rent = town.category("Rent");
        UUID print = town.category("Print");
        UUID sales = town.department("Sales");
        ExpenseDetails cash = record(town, budget, rent, "40.00", "Acme", PaymentMethod.CASH, sales);
        ExpenseDetails card = record(town, budget, rent, "30.00", "Bolt", PaymentMethod.CREDIT_CARD, null);
        fold(town);
        town.as(Role.CONTRIBUTOR, () -> corrections.refund(cash.id(), new NewRefund(null, IN_MAY, "all of it")));
        ExpenseDetails corrected = town.as(
                Role.CONTRIBUTOR,
                () -> corrections.correct(
                        card.id(),
                        card.version(),
                        purchase(budget, print, "35.00", "Bolt", PaymentMethod.CASH, sales)));
        assertThat(told(town, question(Dimension.CATEGORY, Dimension.PAYMENT_METHOD)))
                .containsExactly("Print cash 35 1", "Rent cash 0 2");
        assertThat(told(town, question(Dimension.STATUS)))
                .containsExactly("paid 75 2", "cancelled 30 1", "refunded -40 1");
        town.as(Role.CONTRIBUTOR, () -> corrections.cancel(corrected.id(), corrected.version(), null, "never came"));
        fold(town);
        assertThat(told(town, question(Dimension.VENDOR, Dimension.DEPARTMENT))).containsExactly("Acme Sales 0 2");
        TestTenant other = given.aTenant();
        assertThat(told(other, question(Dimension.VENDOR))).isEmpty();
        proof.assertHolds(town);
    }

    @Test
    void spending_stands_beside_the_months_before_and_beside_the_plan_SP5() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1200.00");
        UUID rent = town.category("Rent");
        town.record(TestTenant.purchase(budget, rent, IN_MAY, "90.00"));
        town.record(TestTenant.purchase(budget, rent, IN_MAY.minusMonths(1), "60.00"));
        town.record(TestTenant.purchase(budget, rent, IN_MAY, "7.00")
                .but()
                .status(ExpenseStatus.PENDING)
                .build());
        SpendingCell cell = cells(town, question(Dimension.BUDGET)).get(0);
        assertThat(cell.row().key()).isEqualTo(budget.toString());
        assertThat(cell.amount()).isEqualByComparingTo("90.00");
        assertThat(cell.before()).isEqualByComparingTo("60.00");
        assertThat(cell.planned()).isPositive();
        assertThat(cells(town, question(Dimension.VENDOR)).get(0).planned()).isNull();
        assertThat(told(town, question(Dimension.MONTH))).containsExactly("2026-05 90 1");
    }

    @Test
    void a_merged_vendor_takes_its_spending_along_VE3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        UUID rent = town.category("Rent");
        record(town, budget, rent, "40.00", "Acme", PaymentMethod.CASH, null);
        fold(town);
        record(town, budget, rent, "2.00", "Acme Ltd", PaymentMethod.CASH, null);
        town.as(Role.FINANCE, () -> {
            UUID small = vendors.idOf("Acme Ltd").orElseThrow();
            UUID large = vendors.idOf("Acme").orElseThrow();
            return vendors.merge(small, vendors.get(small).version(), large);
        });
        assertThat(told(town, question(Dimension.VENDOR))).containsExactly("Acme 42 2");
        fold(town);
        assertThat(told(town, question(Dimension.VENDOR))).containsExactly("Acme 42 2");
        proof.assertHolds(town);
    }

    private ExpenseDetails record(
            TestTenant town,
            UUID budget,
            UUID category,
            String amount,
            String vendor,
            PaymentMethod method,
            UUID department) {
        return town.record(purchase(budget, category, amount, vendor, method, department));
    }

    private static NewExpense purchase(
            UUID budget, UUID category, String amount, String vendor, PaymentMethod method, UUID department) {
        return TestTenant.purchase(budget, category, IN_MAY, amount)
                .but()
                .vendor(vendor)
                .paymentMethod(method)
                .department(department)
                .build();
    }

    private void fold(TestTenant town) {
        assertThat(town.as(Role.VIEWER, folding::foldSome)).isFalse();
    }

    private List<SpendingCell> cells(TestTenant town, SpendingQuestion question) {
        return town.as(Role.VIEWER, () -> spending.cells(question));
    }

    private List<String> told(TestTenant town, SpendingQuestion question) {
        return cells(town, question).stream()
                .map(cell -> cell.row().name()
                        + (cell.column() == null ? "" : " " + cell.column().name()) + " "
                        + cell.amount().stripTrailingZeros().toPlainString() + " " + cell.count())
                .toList();
    }

    private static SpendingQuestion question(Dimension... by) {
        return new SpendingQuestion(
                List.of(by), MAY, MAY, Comparison.PREVIOUS_PERIOD, SpendingQuestion.Places.ALL, Set.of(), Set.of(), 10);
    }
}
