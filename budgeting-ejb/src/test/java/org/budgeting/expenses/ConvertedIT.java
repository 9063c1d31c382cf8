package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.access.Role;
import org.budgeting.budgets.NewBudget;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Control;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.LedgerCheck;
import org.budgeting.funds.PaidFunds;
import org.budgeting.rates.NewRate;
import org.budgeting.rates.RateDetails;
import org.budgeting.rates.RateMissing;
import org.budgeting.rates.RateService;
import org.budgeting.rates.RateSource;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.Statements;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** What is paid in another currency than the budget's (X11), and the sums of it (F8). */
class ConvertedIT extends InContainer {

    private static final LocalDate DAY = LocalDate.of(TestTenant.YEAR, 4, 17);

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

    @Inject
    private SplitService splits;

    @Inject
    private RateService rates;

    @Inject
    private FundsReader funds;

    @Inject
    private LedgerCheck check;

    @Inject
    private LedgerProof proof;

    @Inject
    private OwnersSql sql;

    @Inject
    private Statements statements;

    @Test
    void what_is_paid_in_dollars_is_converted_once_and_keeps_what_it_was_X11() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        assertThatThrownBy(() -> town.record(dollars(budget, "100.00")))
                .isInstanceOf(RateMissing.class)
                .hasMessageContaining("USD to GBP of " + DAY);
        RateDetails rate = rate(town, "USD", "GBP", "0.75");
        ExpenseDetails paid = town.record(dollars(budget, "100.00"));
        assertThat(paid.amount()).isEqualByComparingTo("75.00");
        assertThat(paid.currency()).isEqualTo("GBP");
        assertThat(paid.said()).hasToString("100.00 USD");
        assertThat(paid.conversion().date()).isEqualTo(DAY);
        assertThat(paid.conversion().source()).isEqualTo(RateSource.MANUAL);
        town.as(Role.FINANCE, () -> rates.correct(rate.id(), rate.version(), new BigDecimal("0.5")));
        ExpenseDetails read = town.as(Role.VIEWER, () -> expenses.get(paid.id()));
        assertThat(read.conversion().rate()).as("ER4").isEqualByComparingTo("0.75");
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("75.00");
        assertThatThrownBy(() -> town.record(dollars(budget, "100.00")
                        .but()
                        .rate(new BigDecimal("0.8"))
                        .build()))
                .isInstanceOf(BudgetExceeded.class);

        ExpenseDetails refund = town.as(
                Role.CONTRIBUTOR,
                () -> corrections.refund(paid.id(), new NewRefund(new BigDecimal("33.33"), DAY, null)));
        assertThat(refund.amount()).as("at the rate of the original").isEqualByComparingTo("-25.00");
        assertPaid(town, budget, "66.67", "50.00");
        town.as(Role.CONTRIBUTOR, () -> corrections.refund(paid.id(), new NewRefund(null, DAY, null)));
        assertThat(town.funds(budget).actual()).isZero();
        assertPaid(town, budget, "0", "0");
        assertHolds(town);
    }

    @Test
    void pending_then_paid_in_another_month_corrected_and_cancelled_keeps_the_sums_F8() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        rate(town, "USD", "GBP", "0.8");
        ExpenseDetails pending = town.record(
                dollars(budget, "10.00").but().status(ExpenseStatus.PENDING).build());
        assertPaid(town, budget, "10", "8");
        ExpenseDetails paid =
                town.as(Role.CONTRIBUTOR, () -> corrections.pay(pending.id(), pending.version(), DAY.plusMonths(1)));
        assertThat(paid.conversion().date()).as("converted once").isEqualTo(DAY);
        assertThat(paid(town, budget))
                .filteredOn(one -> one.original().signum() != 0)
                .singleElement()
                .satisfies(one -> assertThat(one.place().cell().month()).hasToString("2026-05"));
        NewExpense more = NewExpense.of(budget, DAY.plusMonths(1), new BigDecimal("20.00"), "USD")
                .description("Licences")
                .build();
        ExpenseDetails corrected =
                town.as(Role.CONTRIBUTOR, () -> corrections.correct(paid.id(), paid.version(), more));
        assertThat(corrected.amount()).as("at the same rate").isEqualByComparingTo("16.00");
        assertPaid(town, budget, "20", "16");
        UUID software = town.category("Software");
        ExpenseDetails moved = town.as(
                Role.CONTRIBUTOR,
                () -> corrections.correct(
                        corrected.id(),
                        corrected.version(),
                        more.but().category(software).build()));
        assertPaid(town, budget, "20", "16");
        assertHolds(town);
        town.as(Role.CONTRIBUTOR, () -> corrections.cancel(moved.id(), moved.version(), null, null));
        assertPaid(town, budget, "0", "0");
        assertHolds(town);
    }

    @Test
    void a_document_is_converted_as_a_whole_for_budgets_of_each_currency_M3() {
        TestTenant town = tenant();
        UUID pounds = town.approvedBudget("100.00");
        UUID euros = town.approved(inEuros());
        rate(town, "USD", "GBP", "0.7777");
        rate(town, "EUR", "USD", "1.25");
        NewExpense whole = NewExpense.of(null, DAY, new BigDecimal("10.00"), "USD")
                .description("Licences")
                .build();
        SplitDetails document = town.as(
                Role.CONTRIBUTOR,
                () -> splits.record(
                        new NewSplit(whole, List.of(part(pounds, "3.33"), part(euros, "3.34"), part(pounds, "3.33")))));
        assertThat(document.amount()).hasToString("10.00 USD");
        assertThat(document.parts())
                .extracting(part -> part.amount().stripTrailingZeros().toPlainString() + " " + part.currency())
                .as("6.66 dollars are 5.18 pounds")
                .containsExactly("2.59 GBP", "2.67 EUR", "2.59 GBP");
        assertHolds(town);
    }

    @Test
    void a_batch_reads_rates_once_and_rejects_what_has_none() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00", Control.IGNORE);
        rate(town, "USD", "GBP", "0.75");
        UUID software = town.category("Software");
        imported(town, budget, software, "a", 2);
        int few = statements.sentBy(() -> imported(town, budget, software, "b", 2));
        int many = statements.sentBy(() -> imported(town, budget, software, "c", 40));
        assertThat(many - few).isLessThanOrEqualTo(2);
        List<ImportVerdict> verdicts = town.as(
                Role.CONTRIBUTOR,
                () -> expenses.recordEach(List.of(
                        new ImportedExpense(dollars(budget, "1.00"), "x"),
                        new ImportedExpense(
                                NewExpense.of(budget, DAY, BigDecimal.ONE, "CHF")
                                        .description("x")
                                        .build(),
                                "y"))));
        assertThat(verdicts.get(0)).isEqualTo(ImportVerdict.ACCEPTED);
        assertThat(verdicts.get(1).refusal()).isInstanceOf(RateMissing.class);
        assertPaid(town, budget, "45", "33.75");
        sql.change("UPDATE fund_paid SET original = original + 1 WHERE tenant_id = ?", town.id());
        assertThat(town.as(Role.AUDITOR, () -> check.differences()))
                .as("of two categories")
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.currency()).isEqualTo("USD");
                    assertThat(one.kept().actual().subtract(one.added().actual()))
                            .isEqualByComparingTo("1");
                });
    }

    private List<ImportVerdict> imported(TestTenant town, UUID budget, UUID category, String key, int rows) {
        NewExpense one = dollars(budget, "1.00").but().category(category).build();
        return town.as(
                Role.CONTRIBUTOR,
                () -> expenses.recordEach(IntStream.range(0, rows)
                        .mapToObj(n -> new ImportedExpense(one, key + n))
                        .toList()));
    }

    private static NewExpense dollars(UUID budget, String amount) {
        return NewExpense.of(budget, DAY, new BigDecimal(amount), "USD")
                .description("Licences")
                .build();
    }

    private static NewBudget inEuros() {
        NewBudget plan = TestTenant.plan("100.00");
        return new NewBudget(
                plan.name(),
                null,
                plan.budgetType(),
                plan.amount(),
                "EUR",
                plan.startDate(),
                plan.endDate(),
                null,
                null,
                null,
                plan.control(),
                false,
                null,
                null,
                List.of());
    }

    private static NewSplit.Part part(UUID budget, String amount) {
        return new NewSplit.Part(budget, null, null, new BigDecimal(amount), null);
    }

    private RateDetails rate(TestTenant town, String base, String quote, String rate) {
        return town.as(Role.FINANCE, () -> rates.add(new NewRate(base, quote, DAY, new BigDecimal(rate))));
    }

    private List<PaidFunds> paid(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> funds.paid(budget));
    }

    private void assertPaid(TestTenant town, UUID budget, String dollars, String pounds) {
        List<PaidFunds> all = paid(town, budget);
        assertThat(all).allSatisfy(one -> assertThat(one.place().currency()).isEqualTo("USD"));
        assertThat(all.stream().map(PaidFunds::original).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(dollars);
        assertThat(all.stream().map(PaidFunds::used).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(pounds);
    }

    private void assertHolds(TestTenant town) {
        proof.assertHolds(town);
        assertThat(town.as(Role.AUDITOR, () -> check.differences())).isEmpty();
    }
}
