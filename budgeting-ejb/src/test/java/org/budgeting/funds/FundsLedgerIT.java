package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.ImportVerdict;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.expenses.NewExpense;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.rates.RateMissing;
import org.budgeting.tenancy.TenantService;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class FundsLedgerIT extends InContainer {

    @Inject
    private FundsReader reader;

    @Inject
    private TenantService tenants;

    @Inject
    private InTransaction transaction;

    @Inject
    private Together together;

    @Inject
    private OwnersSql sql;

    @Inject
    private LedgerProof proof;

    @Inject
    private ExpenseService expenses;

    @Inject
    private BudgetService budgets;

    @Test
    void fifty_parallel_expenses_of_30_against_1000_are_accepted_exactly_33_times_F1_F2() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        List<Together.Outcome<ExpenseDetails>> outcomes = together.run(50, n -> () -> town.spend(budget, "30.00"));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(33);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(Together.Outcome::failure)
                .hasOnlyElementsOfType(BudgetExceeded.class);
        assertThat(town.funds(budget).available()).isEqualByComparingTo("10.00");
        proof.assertHolds(town);
    }

    @Test
    void stop_refuses_what_is_beyond_and_says_how_much_is_left_F2() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00", Control.STOP);
        town.spend(budget, "60.00");
        assertThatThrownBy(() -> town.spend(budget, "40.01"))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("40.00 GBP left")
                .hasMessageContaining("40.01 GBP");
        town.spend(budget, "40.00");
        assertThat(town.funds(budget).available()).isEqualByComparingTo("0.00");
    }

    @Test
    void warn_lets_through_and_says_so_F2() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00", Control.WARN);
        assertThat(town.spend(budget, "100.00").warning()).isNull();
        assertThat(town.spend(budget, "5.00").warning()).contains("0.00 GBP left");
        assertThat(town.funds(budget).available()).isEqualByComparingTo("-5.00");
        assertThat(statusOf(town, budget)).isEqualTo(BudgetStatus.OVER_BUDGET);
    }

    @Test
    void ignore_lets_through_and_says_nothing_F2() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00", Control.IGNORE);
        assertThat(town.spend(budget, "250.00").warning()).isNull();
        assertThat(town.funds(budget).available()).isEqualByComparingTo("-150.00");
    }

    @Test
    void the_policy_holds_for_imports_too_F2() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00", Control.STOP);
        List<ImportVerdict> verdicts = recordEach(
                town,
                List.of(
                        row("a", TestTenant.purchase(budget, "60.00")),
                        row("b", TestTenant.purchase(budget, "60.00")),
                        row("c", TestTenant.purchase(budget, "40.00"))));
        assertThat(verdicts)
                .extracting(ImportVerdict::result)
                .containsExactly(
                        ImportVerdict.Result.ACCEPTED, ImportVerdict.Result.REJECTED, ImportVerdict.Result.ACCEPTED);
        assertThat(verdicts.get(1).refusal()).isInstanceOf(BudgetExceeded.class);
        assertThat(town.funds(budget).available()).isEqualByComparingTo("0.00");
    }

    @Test
    void a_refund_gives_back_exactly_what_it_returns_F4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        town.spend(budget, "900.00");
        ExpenseDetails refund = town.spend(budget, "-30.35");
        assertThat(refund.status()).isEqualTo(ExpenseStatus.REFUNDED);
        assertThat(town.funds(budget).available()).isEqualByComparingTo("130.35");
        assertThatThrownBy(() -> town.spend(budget, "130.36")).isInstanceOf(BudgetExceeded.class);
        town.spend(budget, "130.35");
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("1000.00");
    }

    @Test
    void a_refund_passes_when_nothing_is_left_F4() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("10.00");
        town.spend(budget, "10.00");
        town.spend(budget, "-0.01");
        assertThat(town.funds(budget).available()).isEqualByComparingTo("0.01");
    }

    @Test
    void a_pending_expense_binds_money_and_a_paid_one_uses_it_F1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.record(TestTenant.purchase(budget, "70.00")
                .but()
                .status(ExpenseStatus.PENDING)
                .build());
        town.spend(budget, "20.00");
        Funds funds = town.funds(budget);
        assertThat(funds.committed()).isEqualByComparingTo("70.00");
        assertThat(funds.actual()).isEqualByComparingTo("20.00");
        assertThat(funds.available()).isEqualByComparingTo("10.00");
    }

    @Test
    void nothing_is_booked_to_a_draft_in_a_currency_without_a_rate_or_on_a_day_outside_F1() {
        TestTenant town = tenant();
        UUID draft = town.draft(TestTenant.plan("100.00")).budget().id();
        assertThatThrownBy(() -> town.spend(draft, "1.00"))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("budget-not-open"));
        UUID budget = town.approvedBudget("100.00");
        assertThatThrownBy(() ->
                        town.record(TestTenant.purchase(budget, null, LocalDate.of(TestTenant.YEAR + 1, 1, 1), "1.00")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("date"));
        assertThatThrownBy(() -> town.record(
                        NewExpense.of(budget, LocalDate.of(TestTenant.YEAR, 5, 1), new BigDecimal("1.00"), "EUR")
                                .description("Purchase")
                                .build()))
                .isInstanceOfSatisfying(
                        RateMissing.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("currency"));
        assertThat(sql.number("SELECT COUNT(*) FROM fund_entry WHERE tenant_id = ? AND kind <> 'PLAN'", town.id()))
                .isZero();
    }

    @Test
    void what_changed_since_a_day_is_known_without_adding_up_rows() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        UUID quiet = town.approvedBudget("500.00");
        town.spend(budget, "120.00");
        LocalDate today = town.as(Role.VIEWER, tenants::today);
        sql.change("UPDATE fund_account SET moved_on = ? WHERE tenant_id = ?", today.minusDays(9), town.id());
        town.spend(budget, "30.00");
        town.spend(budget, "-5.00");
        assertThat(changes(town, today)).singleElement().satisfies(change -> {
            assertThat(change.budget()).isEqualTo(budget);
            assertThat(change.moved().actual()).isEqualByComparingTo("25.00");
            assertThat(change.moved().approved()).isZero();
        });
        assertThat(changes(town, today.minusDays(9)))
                .extracting(FundsChange::budget)
                .containsExactlyInAnyOrder(budget, quiet);
        assertThat(changes(town, today.minusDays(9)))
                .filteredOn(change -> change.budget().equals(budget))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.moved().actual()).isEqualByComparingTo("145.00");
                    assertThat(change.moved().approved()).isEqualByComparingTo("1000.00");
                });
        assertThat(changes(given.aTenant(), today.minusDays(9))).isEmpty();
        proof.assertHolds(town);
    }

    @Test
    void known_balances_follow_every_movement_and_forget_what_was_rolled_back_F3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        UUID print = town.category("Print");
        assertThat(spentOf(town, budget)).isEqualByComparingTo("0");
        town.spend(budget, "10.00");
        assertThat(spentOf(town, budget)).isEqualByComparingTo("10.00");
        assertThatThrownBy(() -> town.as(
                        Role.FINANCE,
                        () -> transaction.call(() -> {
                            expenses.record(TestTenant.purchase(budget, "20.00"));
                            assertThat(spentOf(town, budget)).isEqualByComparingTo("30.00");
                            throw new IllegalStateException("rolled back");
                        })))
                .hasMessageContaining("rolled back");
        assertThat(spentOf(town, budget)).isEqualByComparingTo("10.00");
        town.record(TestTenant.purchase(budget, print, LocalDate.of(TestTenant.YEAR, 7, 1), "7.00"));
        assertThat(spentOf(town, budget)).isEqualByComparingTo("17.00");
    }

    @Test
    void an_account_from_before_its_latest_row_was_named_is_read_each_time() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        town.spend(budget, "10.00");
        sql.change("UPDATE fund_account SET last_entry_id = NULL WHERE tenant_id = ?", town.id());
        assertThat(spentOf(town, budget)).isEqualByComparingTo("10.00");
        sql.change("UPDATE fund_balance SET actual = actual + 1 WHERE tenant_id = ? AND actual > 0", town.id());
        assertThat(spentOf(town, budget)).isEqualByComparingTo("11.00");
    }

    private List<FundsChange> changes(TestTenant town, LocalDate since) {
        return town.as(Role.VIEWER, () -> reader.changesSince(since));
    }

    private BigDecimal spentOf(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> reader.open(null)).each().stream()
                .filter(one -> one.budget().equals(budget))
                .flatMap(one -> one.balances().categories().values().stream())
                .map(Funds::actual)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void documents_over_the_same_budgets_in_both_orders_never_wait_in_a_circle_F1() {
        TestTenant town = tenant();
        List<UUID> forwards = IntStream.range(0, 4)
                .mapToObj(n -> town.approvedBudget("100000.00"))
                .toList();
        List<UUID> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        int rounds = 10;
        var outcomes = together.run(16, n -> () -> {
            for (int round = 0; round < rounds; round++) {
                String key = n + "-" + round + "-";
                recordEach(
                        town,
                        (n % 2 == 0 ? forwards : backwards)
                                .stream()
                                        .map(budget -> row(key + budget, TestTenant.purchase(budget, "1.00")))
                                        .toList());
            }
            return null;
        });
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(forwards)
                .allSatisfy(budget ->
                        assertThat(town.funds(budget).actual()).isEqualByComparingTo(BigDecimal.valueOf(16L * rounds)));
        proof.assertHolds(town);
    }

    @Test
    void after_a_random_load_rows_balances_and_accounts_say_the_same_F3() {
        TestTenant town = tenant();
        List<UUID> targets = List.of(
                town.approvedBudget("3000.00", Control.STOP),
                town.approvedBudget("3000.00", Control.WARN),
                town.approvedBudget("3000.00", Control.IGNORE));
        List<UUID> categories = IntStream.range(0, 3)
                .mapToObj(n -> town.category("Category " + n))
                .toList();
        var outcomes = together.run(8, n -> randomSpending(town, targets, categories, n));
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes.stream().mapToInt(Together.Outcome::result).sum()).isGreaterThan(300);
        proof.assertHolds(town);
        assertThat(town.funds(targets.get(0)).available()).isNotNegative();
    }

    /**
     * Sixty documents of one clerk, one by one or in batches, refunds and orders among them; answers how many were
     * accepted.
     */
    private Callable<Integer> randomSpending(TestTenant town, List<UUID> targets, List<UUID> categories, int clerk) {
        return () -> {
            Random random = new Random(clerk);
            int accepted = 0;
            for (int n = 0; n < 20; n++) {
                if (random.nextBoolean()) {
                    List<ImportedExpense> batch = new ArrayList<>();
                    for (int row = 0; row < 5; row++) {
                        batch.add(row(clerk + ":" + n + ":" + row, randomExpense(random, targets, categories)));
                    }
                    accepted += (int) recordEach(town, batch).stream()
                            .filter(verdict -> verdict.result() == ImportVerdict.Result.ACCEPTED)
                            .count();
                } else {
                    accepted += accepted(town, randomExpense(random, targets, categories));
                }
            }
            return accepted;
        };
    }

    private static int accepted(TestTenant town, NewExpense expense) {
        try {
            town.record(expense);
            return 1;
        } catch (BudgetExceeded refused) {
            return 0;
        }
    }

    private static NewExpense randomExpense(Random random, List<UUID> targets, List<UUID> categories) {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(5_000), 2);
        boolean refund = random.nextInt(6) == 0;
        boolean order = !refund && random.nextInt(4) == 0;
        return NewExpense.of(
                        targets.get(random.nextInt(targets.size())),
                        LocalDate.of(TestTenant.YEAR, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                        refund ? amount.negate() : amount,
                        "GBP")
                .description("Random")
                .category(categories.get(random.nextInt(categories.size())))
                .status(order ? ExpenseStatus.PENDING : null)
                .build();
    }

    private List<ImportVerdict> recordEach(TestTenant town, List<ImportedExpense> rows) {
        return town.as(Role.CONTRIBUTOR, () -> expenses.recordEach(rows));
    }

    private BudgetStatus statusOf(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> budgets.get(budget).budget().status());
    }

    private static ImportedExpense row(String key, NewExpense expense) {
        return new ImportedExpense(expense, key);
    }
}
