package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewRevision;
import org.budgeting.budgets.VersionService;
import org.budgeting.calendar.Period;
import org.budgeting.categories.NewCategory;
import org.budgeting.money.Money;
import org.budgeting.organisation.NewDepartment;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

/** Limits from above (F5), limits to date, stages, documents over several budgets, and what happened outside (F6). */
class LimitsIT extends InContainer {

    private static final LocalDate MAY = LocalDate.of(TestTenant.YEAR, 5, 14);

    @Inject
    private FundsLedger ledger;

    @Inject
    private VersionService versions;

    @Inject
    private InTransaction transaction;

    @Inject
    private Together together;

    @Inject
    private LedgerProof proof;

    @Inject
    private Overruns overruns;

    @Test
    void a_limit_of_a_department_binds_every_budget_below_it_and_the_refusal_names_it_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID parks = department(town, "Parks", works);
        UUID roads = department(town, "Roads", department(town, "Streets", works));
        limit(town, "Works 2026", works, null, "100.00");
        UUID ofParks = approved(town, "Parks 2026", parks, "500.00");
        UUID ofRoads = approved(town, "Roads 2026", roads, "500.00");
        town.spend(ofParks, "60.00");
        assertThatThrownBy(() -> town.spend(ofRoads, "40.01"))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessage(
                        "The budget Works 2026, which binds Roads 2026, has 40.00 GBP left; 40.01 GBP is asked for.");
        town.spend(ofRoads, "40.00");
        assertThat(town.funds(ofRoads).available()).isEqualByComparingTo("460.00");
        proof.assertHolds(town);
    }

    @Test
    void a_limit_of_a_category_binds_its_part_of_the_chart_and_nothing_else_F5() {
        TestTenant town = tenant();
        UUID travel = category(town, "Travel", null);
        UUID flights = category(town, "Flights", travel);
        UUID print = category(town, "Print", null);
        UUID limit = limit(town, "Travel limit", null, travel, "50.00");
        UUID budget = approved(town, "Parks 2026", department(town, "Parks", null), "500.00");
        town.record(TestTenant.purchase(budget, flights, MAY, "50.00"));
        town.record(TestTenant.purchase(budget, print, MAY, "100.00"));
        assertThatThrownBy(() -> town.record(TestTenant.purchase(budget, travel, MAY, "0.01")))
                .isInstanceOf(BudgetExceeded.class);
        assertThat(town.funds(limit).actual()).isEqualByComparingTo("50.00");
        proof.assertHolds(town);
    }

    @Test
    void department_and_category_bind_in_every_combination_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID parks = department(town, "Parks", works);
        UUID schools = department(town, "Schools", null);
        UUID travel = category(town, "Travel", null);
        limit(town, "Travel of Works", works, travel, "10.00");
        UUID ofParks = approved(town, "Parks 2026", parks, "500.00");
        UUID ofSchools = approved(town, "Schools 2026", schools, "500.00");
        town.record(TestTenant.purchase(ofSchools, travel, MAY, "100.00"));
        town.spend(ofParks, "100.00");
        assertThatThrownBy(() -> town.record(TestTenant.purchase(ofParks, travel, MAY, "10.01")))
                .isInstanceOf(BudgetExceeded.class);
        town.record(TestTenant.purchase(ofParks, travel, MAY, "10.00"));
    }

    @Test
    void a_refund_below_gives_back_to_the_limit_too_F4_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID limit = limit(town, "Works 2026", works, null, "100.00");
        UUID budget = approved(town, "Parks 2026", department(town, "Parks", works), "500.00");
        town.spend(budget, "100.00");
        town.spend(budget, "-40.00");
        assertThat(town.funds(limit).available()).isEqualByComparingTo("40.00");
        proof.assertHolds(town);
    }

    @Test
    void nothing_is_booked_to_a_limit_itself_F5() {
        TestTenant town = tenant();
        UUID limit = limit(town, "Works 2026", department(town, "Works", null), null, "100.00");
        assertThatThrownBy(() -> town.spend(limit, "1.00"))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("budget-binds-others"));
    }

    @Test
    void a_limit_that_comes_later_counts_what_was_booked_below_it_before_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID budget = approved(town, "Parks 2026", department(town, "Parks", works), "500.00");
        UUID other = approved(town, "Schools 2026", department(town, "Schools", null), "500.00");
        town.spend(budget, "60.00");
        town.spend(other, "70.00");
        Booking.Source order = source();
        book(town, Booking.commit(budget, town.category("Print"), MAY, pounds("30.00"), order));
        UUID limit = limit(town, "Works 2026", works, null, "100.00");
        assertThat(town.funds(limit).actual()).isEqualByComparingTo("60.00");
        assertThat(town.funds(limit).committed()).isEqualByComparingTo("30.00");
        assertThatThrownBy(() -> town.spend(budget, "10.01")).isInstanceOf(BudgetExceeded.class);
        proof.assertHolds(town);
    }

    @Test
    void a_limit_that_is_revised_counts_what_stands_where_it_reaches_now_F5() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID parks = department(town, "Parks", null);
        UUID schools = department(town, "Schools", null);
        UUID ofParks = approved(town, "Parks 2026", parks, "500.00");
        UUID ofSchools = approved(town, "Schools 2026", schools, "500.00");
        UUID limit = limit(town, "Limit", parks, null, "100.00");
        town.spend(ofParks, "60.00");
        town.spend(ofSchools, "70.00");
        Booking.Source order = source();
        book(town, Booking.commit(ofParks, print, MAY, pounds("30.00"), order));

        replan(town, limit, print, schools, true);
        assertThat(town.funds(limit).used()).isEqualByComparingTo("70.00");
        book(town, Booking.releaseCommitted(ofParks, print, MAY, pounds("30.00"), order));
        replan(town, limit, print, parks, false);
        assertThat(town.funds(limit).taken()).isZero();
        town.spend(ofSchools, "40.00");
        replan(town, limit, print, null, true);
        assertThat(town.funds(limit).used()).isEqualByComparingTo("170.00");
        proof.assertHolds(town);
    }

    @Test
    void a_budget_in_use_cannot_come_to_bind_others_F5() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.spend(budget, "1.00");
        assertThatThrownBy(() -> replan(town, budget, town.category("Print"), null, true))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("budget-in-use"));
        NewRevision revision = new NewRevision("A limit", plan("Limit", null, null, "100.00", true));
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> versions.revise(budget, revision)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields())
                                .extracting(FieldProblem::field, FieldProblem::code)
                                .containsExactly(tuple("plan.bindsDescendants", "budget-in-use")));
    }

    @Test
    void an_order_from_before_the_limit_becomes_an_invoice_without_counting_twice_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID budget = approved(town, "Parks 2026", department(town, "Parks", works), "500.00");
        UUID print = town.category("Print");
        Booking.Source order = source();
        book(town, Booking.commit(budget, print, MAY, pounds("30.00"), order));
        UUID limit = limit(town, "Works 2026", works, null, "35.00");
        book(town, Booking.actual(budget, print, MAY, pounds("35.00"), order).converting(new BigDecimal("30.00")));
        assertThat(town.funds(limit)).satisfies(funds -> {
            assertThat(funds.committed()).isZero();
            assertThat(funds.actual()).isEqualByComparingTo("35.00");
        });
        proof.assertHolds(town);
    }

    @Test
    void racing_departments_never_break_the_limit_above_them_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        limit(town, "Works 2026", works, null, "1000.00");
        List<UUID> budgets = IntStream.range(0, 4)
                .mapToObj(n -> approved(town, "Budget " + n, department(town, "Part " + n, works), "1000.00"))
                .toList();
        var outcomes = together.run(48, n -> () -> town.spend(budgets.get(n % 4), "30.00"));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(33);
        proof.assertHolds(town);
    }

    @Test
    void sixteen_racing_at_the_last_1_00_two_hundred_times_are_never_over_by_a_penny_F2_F5() {
        TestTenant town = tenant();
        UUID works = department(town, "Works", null);
        UUID limit = limit(town, "Works 2026", works, null, "1.00");
        List<UUID> budgets = List.of(approved(town, "Parks", works, "1.00"), approved(town, "Roads", works, "1000.00"));
        for (int round = 0; round < 200; round++) {
            var outcomes = together.run(16, n -> () -> town.spend(budgets.get(n % 2), n % 3 == 0 ? "1.00" : "0.51"));
            assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.succeeded())
                    .extracting(Together.Outcome::failure)
                    .hasOnlyElementsOfType(BudgetExceeded.class);
            assertThat(town.funds(limit).available()).isBetween(BigDecimal.ZERO, new BigDecimal("0.49"));
            giveBack(town, budgets);
        }
        proof.assertHolds(town);
    }

    private static void giveBack(TestTenant town, List<UUID> budgets) {
        for (UUID budget : budgets) {
            BigDecimal spent = town.funds(budget).actual();
            if (spent.signum() > 0) {
                town.spend(budget, spent.negate().toPlainString());
            }
        }
    }

    @Test
    void a_limit_to_date_is_what_is_planned_up_to_the_month_F2() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID budget = town.approved(with(
                TestTenant.plan("To date", "1200.00", Control.STOP, List.of(line(print, "1200.00"))),
                new ControlPolicy(Control.STOP, Control.STOP, Control.STOP, Horizon.YEAR_TO_DATE, BigDecimal.ZERO)));
        LocalDate march = LocalDate.of(TestTenant.YEAR, 3, 9);
        assertThatThrownBy(() -> town.record(TestTenant.purchase(budget, print, march, "300.01")))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("300.00 GBP left to date");
        town.record(TestTenant.purchase(budget, print, march, "300.00"));
        assertThatThrownBy(() ->
                        town.record(TestTenant.purchase(budget, print, LocalDate.of(TestTenant.YEAR, 1, 9), "0.01")))
                .as("what is booked in January is missing in March")
                .isInstanceOf(BudgetExceeded.class);
        town.record(TestTenant.purchase(budget, print, LocalDate.of(TestTenant.YEAR, 4, 9), "100.00"));
        proof.assertHolds(town);
    }

    @Test
    void a_document_over_three_budgets_passes_for_all_or_none_F2() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        List<UUID> budgets =
                List.of(town.approvedBudget("100.00"), town.approvedBudget("100.00"), town.approvedBudget("10.00"));
        Booking.Source request = source();
        List<Booking> lines = budgets.stream()
                .map(budget -> Booking.reserve(budget, print, MAY, pounds("50.00"), request))
                .toList();
        assertThatThrownBy(() -> inLedger(town, () -> ledger.bookAll(lines))).isInstanceOf(BudgetExceeded.class);
        assertThat(budgets)
                .allSatisfy(budget -> assertThat(town.funds(budget).reserved()).isZero());
        inLedger(town, () -> ledger.bookAll(lines.subList(0, 2)));
        assertThat(town.funds(budgets.get(0)).available()).isEqualByComparingTo("50.00");
        proof.assertHolds(town);
    }

    @Test
    void what_happened_outside_is_recorded_and_told_with_how_much_it_breaks_F6() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.spend(budget, "90.00");
        Booking.Source card = source();
        Verdict verdict = book(
                town,
                Booking.actual(budget, town.category("Print"), MAY, pounds("25.00"), card)
                        .happenedOutside());
        assertThat(verdict.warning()).contains("10.00 GBP left");
        assertThat(town.funds(budget).available()).isEqualByComparingTo("-15.00");
        assertThat(overruns.of(card)).hasToString("15.00 GBP");
        proof.assertHolds(town);
    }

    @Test
    void planned_amounts_move_between_budgets_and_their_sum_stays_F1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID giver = town.approved(TestTenant.plan("Giver", "120.00", Control.STOP, List.of(line(print, "120.00"))));
        UUID taker = town.approvedBudget("10.00");
        move(town, giver, taker, print, "9.50");
        assertThat(town.funds(giver).approved()).isEqualByComparingTo("110.50");
        assertThat(town.funds(taker).approved()).isEqualByComparingTo("19.50");
        proof.assertHolds(town);
    }

    @Test
    void nothing_is_taken_from_a_budget_that_it_needs_for_what_is_used_F1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID giver = town.approved(TestTenant.plan("Giver", "120.00", Control.STOP, List.of(line(print, "120.00"))));
        UUID taker = town.approvedBudget("10.00");
        town.record(TestTenant.purchase(giver, print, MAY, "115.00"));
        assertThatThrownBy(() -> move(town, giver, taker, print, "5.01")).isInstanceOf(BelowUsed.class);
        move(town, giver, taker, print, "5.00");
        proof.assertHolds(town);
    }

    @Test
    void no_more_is_taken_from_a_month_than_is_planned_there_F1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID giver = town.approved(TestTenant.plan("Giver", "120.00", Control.STOP, List.of(line(print, "120.00"))));
        UUID taker = town.approvedBudget("10.00");
        assertThatThrownBy(() -> move(town, giver, taker, print, "10.01"))
                .isInstanceOf(BelowUsed.class)
                .hasMessageContaining("plans 10.00 GBP there in 2026-05");
        move(town, giver, taker, print, "10.00");
        proof.assertHolds(town);
    }

    private void move(TestTenant town, UUID from, UUID to, UUID category, String amount) {
        Cell cell = new Cell(category, YearMonth.from(MAY));
        BigDecimal sum = new BigDecimal(amount);
        inLedger(town, () -> {
            ledger.move(List.of(new Shift(from, cell, sum.negate()), new Shift(to, cell, sum)), source());
            return null;
        });
    }

    private void replan(TestTenant town, UUID budget, UUID category, UUID department, boolean binding) {
        FundTerms terms = new FundTerms(
                "Replanned",
                Currency.getInstance("GBP"),
                new Period(LocalDate.of(TestTenant.YEAR, 1, 1), LocalDate.of(TestTenant.YEAR, 12, 31)),
                department,
                null,
                ControlPolicy.STRICT,
                binding);
        Map<Cell, BigDecimal> plan = Map.of(new Cell(category, YearMonth.from(MAY)), new BigDecimal("500"));
        inLedger(town, () -> {
            ledger.plan(budget, terms, plan, source());
            return null;
        });
    }

    private Verdict book(TestTenant town, Booking booking) {
        return inLedger(town, () -> ledger.book(booking));
    }

    private <T> T inLedger(TestTenant town, Callable<T> deed) {
        return town.as(Role.FINANCE, () -> transaction.call(deed));
    }

    private UUID limit(TestTenant town, String name, UUID department, UUID category, String amount) {
        return town.approved(plan(name, department, category, amount, true));
    }

    private UUID approved(TestTenant town, String name, UUID department, String amount) {
        return town.approved(plan(name, department, null, amount, false));
    }

    private static NewBudget plan(String name, UUID department, UUID category, String amount, boolean binding) {
        return new NewBudget(
                name,
                null,
                BudgetType.DEPARTMENTAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(TestTenant.YEAR, 1, 1),
                LocalDate.of(TestTenant.YEAR, 12, 31),
                category,
                department,
                null,
                null,
                binding,
                null,
                null,
                List.of());
    }

    private static NewBudget with(NewBudget plan, ControlPolicy control) {
        return new NewBudget(
                plan.name(),
                null,
                plan.budgetType(),
                plan.amount(),
                plan.currency(),
                plan.startDate(),
                plan.endDate(),
                null,
                null,
                null,
                control,
                false,
                null,
                null,
                plan.lines());
    }

    private static NewBudget.PlannedLine line(UUID category, String amount) {
        return new NewBudget.PlannedLine(category, new BigDecimal(amount));
    }

    private UUID department(TestTenant town, String name, UUID parent) {
        return town.as(
                Role.TENANT_ADMIN,
                () -> given.organisation().add(new NewDepartment(name, parent)).id());
    }

    private UUID category(TestTenant town, String name, UUID parent) {
        return town.as(
                Role.FINANCE,
                () -> given.categories()
                        .add(new NewCategory(name, null, null, null, parent))
                        .id());
    }

    private static Money pounds(String amount) {
        return Money.of(amount, "GBP");
    }

    private static Booking.Source source() {
        return new Booking.Source("test", UUID.randomUUID());
    }

    /** Remembers what was told of overruns. */
    @ApplicationScoped
    public static class Overruns {

        private final Map<UUID, Money> beyond = new ConcurrentHashMap<>();

        void hear(@Observes FundsOverrun overrun) {
            beyond.put(overrun.source().id(), overrun.beyond());
        }

        Money of(Booking.Source source) {
            return beyond.get(source.id());
        }
    }
}
