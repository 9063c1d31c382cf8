package org.budgeting.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.NewBudget;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.funds.Control;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.Statements;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** What each use case costs in statements, and that it does not grow with the rows (S3). */
class StatementsIT extends InContainer {

    // Room for a sequence's next fifty numbers, which are fetched now and then.
    private static final int SOMETIMES = 1;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Inject
    private ApprovalService approvals;

    @Inject
    private Statements statements;

    @Test
    void a_page_of_budgets_costs_the_same_with_two_rows_as_with_forty_S3() {
        TestTenant town = tenant();
        drafts(town, 2);
        int few = statements.sentBy(() -> listBudgets(town));
        drafts(town, 38);
        assertThat(listBudgets(town)).isEqualTo(40);
        assertThat(statements.sentBy(() -> listBudgets(town))).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void a_page_of_expenses_costs_the_same_with_two_rows_as_with_forty_S3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        spend(town, budget, 2);
        int few = statements.sentBy(() -> listExpenses(town));
        spend(town, budget, 38);
        assertThat(listExpenses(town)).isEqualTo(40);
        assertThat(statements.sentBy(() -> listExpenses(town))).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void a_budget_and_the_overview_cost_the_same_with_one_category_as_with_twenty_S3() {
        TestTenant town = tenant();
        UUID plain = town.approvedBudget("100.00");
        int one = statements.sentBy(() -> town.as(Role.VIEWER, () -> budgets.get(plain)));
        int overview = statements.sentBy(() -> town.overview(null));
        UUID wide = town.approved(wide(town, 20));
        assertThat(statements.sentBy(() -> town.as(Role.VIEWER, () -> budgets.get(wide))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
        assertThat(statements.sentBy(() -> town.overview(null)))
                .isEqualTo(overview)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void recording_an_expense_costs_the_same_however_much_is_recorded_S3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        town.spend(budget, "1.00");
        int early = statements.sentBy(() -> town.spend(budget, "1.00"));
        spend(town, budget, 40);
        int late = statements.sentBy(() -> town.spend(budget, "1.00"));
        assertThat(Math.abs(late - early)).isLessThanOrEqualTo(SOMETIMES);
        assertThat(late).isLessThanOrEqualTo(19);
    }

    @Test
    void a_batch_of_an_import_costs_about_the_same_with_ten_rows_as_with_two_hundred_S3() {
        TestTenant town = tenant();
        UUID category = town.category("Travel");
        UUID budget = town.approvedBudget("10000.00");
        int ten = statements.sentBy(() -> importRows(town, budget, category, "a", 10));
        int many = statements.sentBy(() -> importRows(town, budget, category, "b", 200));
        // Every fifty audit entries ask for the next fifty numbers.
        assertThat(many - ten).isLessThanOrEqualTo(200 / 50 + SOMETIMES);
    }

    @Test
    void approving_costs_the_same_with_twelve_lines_as_with_240_S3() {
        TestTenant town = tenant();
        // The tenant's first decision makes what bookings and closings meet at.
        town.approvedBudget("1.00");
        int small = approvalOf(town, TestTenant.plan("100.00"));
        int wide = approvalOf(town, wide(town, 20));
        assertThat(Math.abs(wide - small)).isLessThanOrEqualTo(SOMETIMES);
        assertThat(small).isLessThanOrEqualTo(22);
    }

    @Test
    void drafting_costs_the_same_with_one_line_as_with_twenty_S3() {
        TestTenant town = tenant();
        UUID first = town.category("First");
        town.draft(TestTenant.plan("1.00"));
        NewBudget narrow = TestTenant.plan("Narrow", "100.00", Control.STOP, List.of(line(first, "100.00")));
        int one = statements.sentBy(() -> town.draft(narrow));
        NewBudget many = wide(town, 20);
        assertThat(Math.abs(statements.sentBy(() -> town.draft(many)) - one)).isLessThanOrEqualTo(SOMETIMES);
    }

    private int approvalOf(TestTenant town, NewBudget plan) {
        UUID approval = town.waitingFor(town.submitted(plan).budget().id()).id();
        return statements.sentBy(
                () -> town.as(Role.APPROVER, () -> approvals.decide(approval, Decision.approve(null))));
    }

    private static NewBudget wide(TestTenant town, int categories) {
        List<NewBudget.PlannedLine> lines = IntStream.range(0, categories)
                .mapToObj(n -> line(town.category("Category " + n), "120.00"))
                .toList();
        return TestTenant.plan("Wide", String.valueOf(120 * categories), Control.STOP, lines);
    }

    private static NewBudget.PlannedLine line(UUID category, String amount) {
        return new NewBudget.PlannedLine(category, new BigDecimal(amount));
    }

    private int listBudgets(TestTenant town) {
        return town.as(Role.VIEWER, () -> budgets.list(BudgetFilter.ALL, PageRequest.first(50)))
                .items()
                .size();
    }

    private int listExpenses(TestTenant town) {
        return town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.ALL, PageRequest.first(50)))
                .items()
                .size();
    }

    private Object importRows(TestTenant town, UUID budget, UUID category, String file, int rows) {
        return town.as(
                Role.CONTRIBUTOR,
                () -> expenses.recordEach(IntStream.range(0, rows)
                        .mapToObj(n -> new ImportedExpense(
                                TestTenant.purchase(
                                        budget,
                                        category,
                                        TestTenant.purchase(budget, "1.00").date(),
                                        "1.00"),
                                file + n))
                        .toList()));
    }

    private static void drafts(TestTenant town, int count) {
        for (int n = 0; n < count; n++) {
            town.draft(TestTenant.plan("10.00"));
        }
    }

    private static void spend(TestTenant town, UUID budget, int count) {
        for (int n = 0; n < count; n++) {
            town.spend(budget, "1.00");
        }
    }
}
