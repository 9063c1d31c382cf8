package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.audit.AuditRecord;
import org.budgeting.audit.AuditTrail;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.Period;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.NewDepartment;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.Statements;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class PeriodsIT extends InContainer {

    private static final PeriodKey MARCH = new PeriodKey(2026, 3, null);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 14);
    private static final NewFiscalCalendar WEEKS = new NewFiscalCalendar(
            CalendarKind.FOUR_FOUR_FIVE, 2, YearNaming.START, DayOfWeek.SATURDAY, YearEnd.NEAREST);
    private static final long A_WHILE_MILLIS = 400;

    @Inject
    private PeriodService periods;

    @Inject
    private ApprovalService approvals;

    @Inject
    private OrganisationService organisation;

    @Inject
    private CategoryService categories;

    @Inject
    private AuditTrail audit;

    @Inject
    private InTransaction transaction;

    @Inject
    private Together together;

    @Inject
    private Statements statements;

    @Test
    void a_tenant_has_calendar_years_until_finance_chooses_others() {
        TestTenant town = tenant();
        FiscalCalendarDetails before = town.as(Role.VIEWER, periods::calendar);
        assertThat(before.calendar()).isEqualTo(FiscalCalendar.DEFAULT);
        assertThat(before.version()).isZero();
        FiscalCalendarDetails chosen = choose(town, 0, WEEKS);
        assertThat(chosen.calendar().kind()).isEqualTo(CalendarKind.FOUR_FOUR_FIVE);
        assertThat(chosen.changedBy()).isEqualTo(town.person(Role.FINANCE).user());
        assertThat(town.as(Role.VIEWER, periods::calendar)).isEqualTo(chosen);
        List<PeriodDetails> year = town.as(Role.VIEWER, () -> periods.list(2025, null));
        assertThat(year.get(0).start()).isEqualTo(LocalDate.of(2025, 2, 2));
        assertThat(year.get(11).end()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThatThrownBy(() -> choose(town, 0, WEEKS)).isInstanceOf(Stale.class);
        assertThat(choose(town, chosen.version(), months(4))
                        .calendar()
                        .startMonth()
                        .getValue())
                .isEqualTo(4);
        assertThat(given.aTenant().as(Role.VIEWER, periods::calendar).calendar())
                .isEqualTo(FiscalCalendar.DEFAULT);
    }

    @Test
    void only_finance_chooses_a_calendar_and_sets_periods_C1() {
        TestTenant town = tenant();
        for (Role role : List.of(Role.VIEWER, Role.BUDGET_OWNER, Role.APPROVER, Role.AUDITOR, Role.TENANT_ADMIN)) {
            assertForbidden(() -> town.as(role, () -> periods.choose(0, WEEKS)));
            assertForbidden(() -> town.as(role, () -> periods.hold(MARCH, 0)));
            assertForbidden(() -> town.as(role, () -> periods.close(MARCH, 0)));
            assertForbidden(() -> town.as(role, () -> periods.open(MARCH, 0)));
            assertForbidden(() -> town.as(role, () -> periods.requestReopening(MARCH, 0, "Late")));
        }
    }

    @Test
    void a_calendar_does_not_change_once_a_period_of_it_was_closed_Y4() {
        TestTenant town = tenant();
        PeriodDetails held = hold(town, MARCH);
        assertRefused("fiscal-calendar-in-use", () -> choose(town, 0, WEEKS));
        town.as(Role.FINANCE, () -> periods.open(MARCH, held.version()));
        FiscalCalendarDetails april = choose(town, 0, months(4));

        PeriodDetails june = close(town, MARCH);
        assertThat(june.start()).as("the third period of a year from April").isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(refusal(town, Role.CONTRIBUTOR, LocalDate.of(2026, 6, 30))).isPresent();
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH)).isEmpty();
        reopen(town, june, Decision.approve(null));
        assertThat(town.as(Role.VIEWER, periods::calendar).inUse()).isTrue();
        assertRefused("fiscal-calendar-in-use", () -> choose(town, april.version(), WEEKS));
        assertThat(choose(town, april.version(), months(4)).inUse()).isTrue();
    }

    @Test
    void a_closed_period_takes_nothing_from_anybody_F7() {
        TestTenant town = tenant();
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH)).isEmpty();
        hold(town, MARCH);
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH))
                .map(PeriodClosed::state)
                .contains(PeriodState.HOLD);
        assertThat(refusal(town, Role.FINANCE, IN_MARCH)).isEmpty();
        PeriodDetails closed = close(town, MARCH);
        assertThat(closed.setBy()).isEqualTo(town.person(Role.FINANCE).user());
        assertThat(refusal(town, Role.FINANCE, IN_MARCH)).hasValueSatisfying(refusal -> {
            assertThat(refusal.period()).isEqualTo("FY2026-P03");
            assertThat(refusal.by()).isEqualTo(closed.setBy());
            assertThat(refusal.at()).isEqualTo(closed.setAt());
        });
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH.plusMonths(1))).isEmpty();
        assertThat(refusal(given.aTenant(), Role.CONTRIBUTOR, IN_MARCH)).isEmpty();
    }

    @Test
    void a_department_binds_its_subtree_and_the_strictest_wins_Y1() {
        TestTenant town = tenant();
        UUID sales = town.department("Sales");
        UUID export = town.as(
                Role.TENANT_ADMIN,
                () -> organisation.add(new NewDepartment("Export", sales)).id());
        UUID admin = town.department("Admin");
        close(town, new PeriodKey(2026, 3, sales));
        hold(town, MARCH);
        assertThat(refusal(town, Role.FINANCE, IN_MARCH, export, sales))
                .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("the department Sales"));
        assertThat(refusal(town, Role.FINANCE, IN_MARCH, admin)).isEmpty();
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH, admin)).isPresent();
        PeriodDetails ofExport =
                town.as(Role.VIEWER, () -> periods.list(2026, export)).get(2);
        assertThat(ofExport.state()).isEqualTo(PeriodState.OPEN);
        assertThat(ofExport.effectiveState()).isEqualTo(PeriodState.CLOSED);
        assertThat(ofExport.boundByName()).isEqualTo("Sales");
    }

    @Test
    void what_is_closed_is_opened_by_an_approval_alone_Y2_W1_W4() {
        TestTenant town = tenant();
        PeriodDetails closed = close(town, MARCH);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> periods.open(MARCH, closed.version())))
                .isInstanceOf(PeriodClosed.class);
        PeriodDetails asked =
                town.as(Role.FINANCE, () -> periods.requestReopening(MARCH, closed.version(), " A late invoice "));
        assertThat(asked.reopeningBy()).isEqualTo(town.person(Role.FINANCE).user());
        assertThat(asked.state()).isEqualTo(PeriodState.CLOSED);
        ApprovalItem waiting = waiting(town, asked);
        assertThat(waiting.title()).isEqualTo("Reopen FY2026-P03");
        assertThat(waiting.note()).isEqualTo("A late invoice");
        assertThat(waiting.amount()).isNull();
        assertRefused("reopening-requested", () -> requestReopening(town, asked));

        Caller both = town.person(Role.FINANCE, Role.APPROVER);
        assertThatThrownBy(() -> town.as(both, () -> approvals.decide(waiting.id(), Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
        town.as(Role.APPROVER, () -> approvals.decide(waiting.id(), Decision.returned("Next month")));
        PeriodDetails still = get(town, MARCH);
        assertThat(still.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(still.reopeningBy()).isNull();

        reopen(town, still, Decision.approve("Just this once"));
        assertThat(get(town, MARCH).state()).isEqualTo(PeriodState.OPEN);
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH)).isEmpty();
        assertThat(town.as(Role.AUDITOR, () -> audit.historyOf(still.subject())))
                .extracting(AuditRecord::action)
                .containsExactly(
                        "reopened", "reopening requested", "reopening returned", "reopening requested", "closed");
    }

    @Test
    void a_reopening_says_why_and_is_of_a_closed_period() {
        TestTenant town = tenant();
        assertRefused(
                "period-not-closed", () -> town.as(Role.FINANCE, () -> periods.requestReopening(MARCH, 0, "Late")));
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> periods.requestReopening(MARCH, 0, " ")))
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> periods.requestReopening(MARCH, 0, "x".repeat(2001))))
                .hasMessageContaining("2000");
    }

    @Test
    void whoever_read_it_before_a_change_is_told_so() {
        TestTenant town = tenant();
        hold(town, MARCH);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> periods.close(MARCH, 0)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> periods.hold(new PeriodKey(2026, 4, null), 7)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_period_or_department_that_is_not_there_is_not_found_T6() {
        TestTenant town = tenant();
        UUID elsewhere = given.aTenant().department("Elsewhere");
        for (PeriodKey key : List.of(
                new PeriodKey(2026, 13, null),
                new PeriodKey(2026, 0, null),
                new PeriodKey(1900, 1, null),
                new PeriodKey(2026, 3, elsewhere))) {
            assertThatThrownBy(() -> get(town, key)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> close(town, key, 0)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> periods.list(2026, elsewhere)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> periods.sheet(2026, elsewhere)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(Role.VIEWER, () -> periods.list(1900, null)))
                .hasMessageContaining("between 1901 and 2199");
    }

    @Test
    void a_batch_asks_once_whatever_was_closed_elsewhere_and_three_times_at_most_S3() {
        TestTenant town = tenant();
        UUID sales = town.department("Sales");
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH)).isEmpty();
        close(town, new PeriodKey(2026, 1, null));
        close(town, new PeriodKey(2026, 2, sales));
        assertThat(costOfLocks(town, IN_MARCH)).isEqualTo(1);
        assertThat(costOfLocks(town, IN_MARCH.minusMonths(1))).isLessThanOrEqualTo(3);
    }

    @Test
    void a_closing_waits_for_a_booking_in_flight_Y3() {
        TestTenant town = tenant();
        refusal(town, Role.CONTRIBUTOR, IN_MARCH);
        CountDownLatch passed = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        List<Together.Outcome<Boolean>> outcomes = together.run(2, n -> () -> {
            if (n == 0) {
                return booking(town, () -> {
                    boolean open = locks(IN_MARCH)
                            .refusal(List.of(), IN_MARCH, CallerScope.caller())
                            .isEmpty();
                    passed.countDown();
                    boolean closedMeanwhile = closed.await(A_WHILE_MILLIS, TimeUnit.MILLISECONDS);
                    return open && !closedMeanwhile;
                });
            }
            passed.await();
            close(town, MARCH);
            closed.countDown();
            return true;
        });
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes).extracting(Together.Outcome::result).containsExactly(true, true);
        assertThat(refusal(town, Role.CONTRIBUTOR, IN_MARCH)).isPresent();
    }

    @Test
    void who_books_while_a_period_is_being_closed_waits_and_is_refused_Y3() {
        TestTenant town = tenant();
        refusal(town, Role.CONTRIBUTOR, IN_MARCH);
        CountDownLatch closing = new CountDownLatch(1);
        CountDownLatch booked = new CountDownLatch(1);
        List<Together.Outcome<Boolean>> outcomes = together.run(2, n -> () -> {
            if (n == 0) {
                return town.as(
                        Role.FINANCE,
                        () -> transaction.call(() -> {
                            periods.close(MARCH, 0);
                            closing.countDown();
                            return !booked.await(A_WHILE_MILLIS, TimeUnit.MILLISECONDS);
                        }));
            }
            closing.await();
            boolean refused = refusal(town, Role.CONTRIBUTOR, IN_MARCH).isPresent();
            booked.countDown();
            return refused;
        });
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes).extracting(Together.Outcome::result).containsExactly(true, true);
    }

    @Test
    void whatever_is_booked_is_there_when_the_period_closes_and_nothing_comes_after_Y3() {
        for (int round = 0; round < 8; round++) {
            TestTenant town = given.aTenant();
            refusal(town, Role.CONTRIBUTOR, IN_MARCH);
            List<Together.Outcome<Integer>> outcomes = together.run(
                    12,
                    n -> () -> n == 5
                            ? town.as(
                                    Role.FINANCE,
                                    () -> transaction.call(() -> {
                                        periods.close(MARCH, 0);
                                        return categories.all().size();
                                    }))
                            : booking(town, () -> {
                                if (locks(IN_MARCH)
                                        .refusal(List.of(), IN_MARCH, CallerScope.caller())
                                        .isEmpty()) {
                                    categories.named("Booking " + n);
                                }
                                return 0;
                            }));
            assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
            assertThat(town.as(Role.VIEWER, categories::all))
                    .hasSize(outcomes.get(5).result());
        }
    }

    @Test
    void of_two_who_close_the_same_at_once_one_is_told_so_Y3() {
        TestTenant town = tenant();
        refusal(town, Role.CONTRIBUTOR, IN_MARCH);
        PeriodKey may = new PeriodKey(2026, 5, null);
        List<Together.Outcome<PeriodDetails>> outcomes =
                together.run(4, n -> () -> close(town, n % 2 == 0 ? MARCH : may, 0));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(2);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(Together.Outcome::failure)
                .hasOnlyElementsOfType(Stale.class);
        assertThat(get(town, MARCH).state()).isEqualTo(PeriodState.CLOSED);
        assertThat(get(town, may).state()).isEqualTo(PeriodState.CLOSED);
    }

    private static NewFiscalCalendar months(int start) {
        return new NewFiscalCalendar(CalendarKind.CALENDAR_MONTHS, start, null, null, null);
    }

    private FiscalCalendarDetails choose(TestTenant town, long version, NewFiscalCalendar calendar) {
        return town.as(Role.FINANCE, () -> periods.choose(version, calendar));
    }

    private PeriodDetails get(TestTenant town, PeriodKey key) {
        return town.as(Role.VIEWER, () -> periods.get(key));
    }

    private PeriodDetails hold(TestTenant town, PeriodKey key) {
        return town.as(Role.FINANCE, () -> periods.hold(key, periods.get(key).version()));
    }

    private PeriodDetails close(TestTenant town, PeriodKey key) {
        return town.as(Role.FINANCE, () -> periods.close(key, periods.get(key).version()));
    }

    private PeriodDetails close(TestTenant town, PeriodKey key, long version) {
        return town.as(Role.FINANCE, () -> periods.close(key, version));
    }

    private PeriodDetails requestReopening(TestTenant town, PeriodDetails period) {
        return town.as(Role.FINANCE, () -> periods.requestReopening(period.key(), period.version(), "Late"));
    }

    private void reopen(TestTenant town, PeriodDetails closed, Decision decision) {
        ApprovalItem waiting = waiting(town, requestReopening(town, closed));
        town.as(Role.APPROVER, () -> approvals.decide(waiting.id(), decision));
    }

    private ApprovalItem waiting(TestTenant town, PeriodDetails period) {
        return town.as(Role.APPROVER, () -> approvals.historyOf(PeriodService.REOPENING, period.subject())).stream()
                .filter(item -> item.outcome() == Outcome.WAITING)
                .findFirst()
                .orElseThrow();
    }

    /** What somebody is told who books to a day. */
    private Optional<PeriodClosed> refusal(TestTenant town, Role role, LocalDate day, UUID... lineage) {
        return town.as(
                role, () -> transaction.call(() -> locks(day).refusal(List.of(lineage), day, CallerScope.caller())));
    }

    private <T> T booking(TestTenant town, Callable<T> steps) {
        return town.as(Role.CONTRIBUTOR, () -> transaction.call(steps));
    }

    private PeriodLocks locks(LocalDate day) {
        return periods.locks(new Period(day, day));
    }

    private int costOfLocks(TestTenant town, LocalDate day) {
        return statements.sentBy(() -> booking(town, () -> locks(day)));
    }

    private static void assertForbidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Forbidden.class);
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
