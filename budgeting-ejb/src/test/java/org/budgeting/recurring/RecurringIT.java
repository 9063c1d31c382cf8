package org.budgeting.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.expenses.CorrectionService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.people.Arrivals;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.testing.Eventually;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringIT extends InContainer {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private RecurringService recurring;

    @Inject
    private RecurringRunner runner;

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

    @Inject
    private TenantService tenants;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Together together;

    @Inject
    private OwnersSql sql;

    @Inject
    private LedgerProof proof;

    private TestTenant town;
    private LocalDate today;

    @BeforeEach
    void lookAtTheCalendar() {
        town = tenant();
        today = town.as(Role.VIEWER, () -> tenants.today());
    }

    @Test
    void days_that_came_without_a_server_are_booked_once_by_two_that_race_RX3() {
        UUID budget = budget("1000.00");
        RecurringDetails rent = begin(daily(budget, "10.00", today.plusDays(1)));
        assertThat(rent.nextOn()).isEqualTo(today.plusDays(1));
        // As if it had begun long ago, and nobody had been there.
        sql.change(
                "UPDATE recurring_expense SET starts_on = ?, next_on = ?, due_at = ? WHERE tenant_id = ?",
                today.minusDays(24),
                today.minusDays(24),
                today.minusDays(24).atStartOfDay(),
                town.id());
        together.run(2, n -> (Callable<Void>) () -> {
            runner.handleAll();
            return null;
        });
        List<OccurrenceDetails> occurrences = occurrences(rent, null);
        assertThat(occurrences).hasSize(25).allMatch(one -> one.state() == OccurrenceState.BOOKED);
        assertThat(occurrences).extracting(OccurrenceDetails::dueOn).doesNotHaveDuplicates();
        assertThat(spent(budget))
                .hasSize(25)
                .allSatisfy(expense -> assertThat(expense.recordedBy()).isEqualTo(rent.owner()));
        assertThat(town.funds(budget).actual()).isEqualByComparingTo("250.00");
        assertThat(get(rent).nextOn()).isEqualTo(today.plusDays(1));
        runner.handleAll();
        assertThat(spent(budget)).hasSize(25);
        proof.assertHolds(town);
    }

    @Test
    void a_day_that_is_refused_stands_with_its_reason_until_it_is_tried_again_or_skipped_RX4() {
        UUID budget = budget("20.00");
        RecurringDetails rent = begin(daily(budget, "10.00", today.minusDays(3)));
        // Begun in the past, it is looked after right away.
        Eventually.holds(
                SOON, "all days are handled", () -> occurrences(rent, null).size() == 4);
        List<OccurrenceDetails> failed = occurrences(rent, OccurrenceState.FAILED);
        assertThat(failed).extracting(OccurrenceDetails::dueOn).containsExactly(today, today.minusDays(1));
        assertThat(failed).allSatisfy(one -> assertThat(one.problem()).isEqualTo("budget-exceeded"));
        assertThat(get(rent).failures()).isEqualTo(2);
        assertThat(town.as(
                                Role.VIEWER,
                                () -> recurring.list(
                                        new RecurringFilter(null, null, null, null, true, "REN"), PageRequest.first(9)))
                        .items())
                .extracting(RecurringDetails::id)
                .containsExactly(rent.id());

        assertThatThrownBy(() -> retry(rent, failed.get(0), null)).isInstanceOf(BudgetExceeded.class);
        ExpenseDetails first = spent(budget).get(0);
        town.as(Role.CONTRIBUTOR, () -> corrections.cancel(first.id(), first.version(), null, null));
        OccurrenceDetails booked = retry(rent, failed.get(0), today.minusDays(2));
        assertThat(booked.state()).isEqualTo(OccurrenceState.BOOKED);
        assertThat(town.as(Role.VIEWER, () -> expenses.get(booked.expense())).date())
                .isEqualTo(today.minusDays(2));
        OccurrenceDetails skipped = town.as(
                Role.CONTRIBUTOR, () -> recurring.skip(rent.id(), failed.get(1).id(), "Not this time"));
        assertThat(skipped.state()).isEqualTo(OccurrenceState.SKIPPED);
        assertThatThrownBy(() -> retry(rent, skipped, null))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("occurrence-settled"));
        assertThat(get(rent).failures()).isZero();
        proof.assertHolds(town);
    }

    @Test
    void an_owner_who_lost_the_right_books_nothing_until_somebody_else_stands_for_it_RX4() {
        UUID budget = budget("100.00");
        RecurringDetails rent = begin(daily(budget, "10.00", today.plusDays(1)));
        town.as(town.named("contributor", Set.of(Role.VIEWER)), () -> {
            arrivals.noteCaller();
            return null;
        });
        bringForward(today, null);
        runner.handleAll();
        assertThat(occurrences(rent, OccurrenceState.FAILED))
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).isEqualTo("forbidden"));
        RecurringDetails now = get(rent);
        RecurringDetails taken = town.as(
                Role.FINANCE,
                () -> recurring.change(rent.id(), now.version(), new NewRecurring(now.expense(), now.schedule())));
        assertThat(taken.owner()).isEqualTo(town.person(Role.FINANCE).user());
        bringForward(today.minusDays(1), today.minusDays(1));
        runner.handleAll();
        assertThat(occurrences(rent, OccurrenceState.BOOKED)).hasSize(1);
    }

    @Test
    void it_is_changed_as_a_whole_from_a_day_on_paused_resumed_and_ended_RX5() {
        UUID budget = budget("1000.00");
        RecurringDetails rent = begin(new NewRecurring(
                expense(budget, "10.00"),
                new Schedule("FREQ=WEEKLY;COUNT=10", null, today.plusDays(7), null, null, null)));
        NewExpense dearer = expense(budget, "12.00");
        RecurringDetails changed = town.as(
                Role.CONTRIBUTOR,
                () -> recurring.change(rent.id(), rent.version(), new NewRecurring(dearer, rent.schedule())));
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> recurring.pause(rent.id(), rent.version(), null)))
                .isInstanceOf(Stale.class);
        Schedule later = changed.schedule().from(today.plusDays(16), 10);
        RecurringDetails next = town.as(
                Role.CONTRIBUTOR,
                () -> recurring.changeFrom(
                        rent.id(), changed.version(), new NewRecurring(expense(budget, "15.00"), later)));
        assertThat(next.follows()).isEqualTo(rent.id());
        assertThat(next.nextOn()).isEqualTo(today.plusDays(21));
        assertThat(next.schedule().times()).isEqualTo(8);
        RecurringDetails before = get(rent);
        assertThat(before.schedule().endsOn()).isEqualTo(today.plusDays(15));
        assertThat(before.state()).isEqualTo(RecurringState.ACTIVE);
        assertThat(before.expense().amount()).isEqualByComparingTo("12.00");
        assertThatThrownBy(() -> town.as(
                        Role.CONTRIBUTOR,
                        () -> recurring.changeFrom(
                                next.id(),
                                next.version(),
                                new NewRecurring(dearer, next.schedule().from(today.plusDays(21), null)))))
                .isInstanceOf(InvalidInput.class);

        RecurringDetails paused =
                town.as(Role.CONTRIBUTOR, () -> recurring.pause(next.id(), next.version(), "Renovation"));
        assertThat(paused.state()).isEqualTo(RecurringState.PAUSED);
        RecurringDetails resumed = town.as(Role.CONTRIBUTOR, () -> recurring.resume(next.id(), paused.version()));
        RecurringDetails ended =
                town.as(Role.CONTRIBUTOR, () -> recurring.end(next.id(), resumed.version(), null, "Moved out"));
        assertThat(ended.state()).isEqualTo(RecurringState.ENDED);
        assertThat(ended.nextOn()).isNull();
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> recurring.resume(next.id(), ended.version())))
                .isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void an_expense_is_recorded_as_the_first_of_a_recurring_one_or_neither() {
        UUID budget = budget("15.00");
        NewExpense first = expense(budget, "10.00").on(today);
        ExpenseDetails expense = town.as(Role.CONTRIBUTOR, () -> recurring.record(first, Frequency.MONTHLY));
        Repeated source =
                town.as(Role.VIEWER, () -> recurring.of(List.of(expense.id()))).get(expense.id());
        assertThat(source.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(town.as(Role.VIEWER, () -> recurring.get(source.recurring())).nextOn())
                .isEqualTo(today.plusMonths(1));
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> recurring.record(first, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> recurring.record(first, Frequency.MONTHLY)))
                .isInstanceOf(BudgetExceeded.class);
        assertThat(spent(budget)).hasSize(1);
        Schedule again = Schedule.of(Frequency.DAILY, today);
        assertThatThrownBy(() -> begin(new NewRecurring(first, again, expense.id())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.code()).isEqualTo("recurs-already")));
    }

    @Test
    void what_could_never_be_booked_and_what_is_another_tenant_s_is_refused_T6() {
        UUID budget = budget("100.00");
        UUID draft = town.draft(TestTenant.plan("5.00")).budget().id();
        Schedule schedule = Schedule.of(Frequency.MONTHLY, today.plusDays(1));
        assertThatThrownBy(() -> begin(new NewRecurring(expense(draft, "1.00"), schedule)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> begin(new NewRecurring(
                        NewExpense.of(budget, today, BigDecimal.TEN, "EUR")
                                .description("Rent")
                                .build(),
                        schedule)))
                .isInstanceOf(InvalidInput.class);
        RecurringDetails rent = begin(new NewRecurring(expense(budget, "1.00"), schedule));
        TestTenant neighbour = given.aTenant();
        assertThatThrownBy(() -> neighbour.as(Role.FINANCE, () -> recurring.get(rent.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> neighbour.as(Role.FINANCE, () -> recurring.end(rent.id(), 1, null, null)))
                .isInstanceOf(NotFound.class);
        assertThat(neighbour
                        .as(Role.FINANCE, () -> recurring.list(RecurringFilter.ALL, PageRequest.first(9)))
                        .items())
                .isEmpty();
    }

    private UUID budget(String amount) {
        NewBudget plan = new NewBudget(
                "Rents",
                null,
                BudgetType.CUSTOM,
                new BigDecimal(amount),
                "GBP",
                today.minusMonths(3),
                today.plusMonths(3),
                null,
                null,
                null,
                ControlPolicy.of(Control.STOP),
                false,
                null,
                null,
                List.of());
        return town.approved(plan);
    }

    private static NewExpense expense(UUID budget, String amount) {
        return NewExpense.of(budget, null, new BigDecimal(amount), "GBP")
                .description("Rent")
                .vendor("Landlord")
                .build();
    }

    private static NewRecurring daily(UUID budget, String amount, LocalDate start) {
        return new NewRecurring(expense(budget, amount), Schedule.of(Frequency.DAILY, start));
    }

    private RecurringDetails begin(NewRecurring input) {
        return town.as(Role.CONTRIBUTOR, () -> recurring.begin(input));
    }

    private void bringForward(LocalDate day, LocalDate end) {
        sql.change(
                "UPDATE recurring_expense SET starts_on = ?, handled_until = NULL, next_on = ?, due_at = ?, ends_on = ?"
                        + " WHERE tenant_id = ?",
                day,
                day,
                day.minusDays(1).atStartOfDay(),
                end,
                town.id());
    }

    private RecurringDetails get(RecurringDetails of) {
        return town.as(Role.VIEWER, () -> recurring.get(of.id()));
    }

    private OccurrenceDetails retry(RecurringDetails of, OccurrenceDetails one, LocalDate on) {
        return town.as(Role.CONTRIBUTOR, () -> recurring.retry(of.id(), one.id(), on));
    }

    private List<OccurrenceDetails> occurrences(RecurringDetails of, OccurrenceState state) {
        return town.as(Role.VIEWER, () -> recurring.occurrences(of.id(), state, PageRequest.first(200)))
                .items();
    }

    private List<ExpenseDetails> spent(UUID budget) {
        return town.as(Role.VIEWER, () -> expenses.list(ExpenseFilter.of(budget), PageRequest.first(200)))
                .items();
    }
}
