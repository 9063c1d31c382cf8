package org.budgeting.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.expenses.NewExpense;
import org.budgeting.problems.NotAllowedNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringExpenseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // Clocks are put forward at midnight there, so that this day began at one.
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z",
        "Europe/London, 2026-03-29, 2026-03-29T00:00:00Z",
        "Europe/London, 2026-03-30, 2026-03-29T23:00:00Z",
        "Pacific/Kiritimati, 2026-06-01, 2026-05-31T10:00:00Z",
        "America/Los_Angeles, 2026-06-01, 2026-06-01T07:00:00Z"
    })
    void a_day_is_due_when_it_begins_in_the_zone_of_the_rule_RX2(String zone, LocalDate day, Instant begin) {
        RecurringExpense row = row(new Schedule("FREQ=DAILY", MissingDay.SKIP, day, null, null, zone));
        assertThat(row.isDue(begin.minusMillis(1))).isFalse();
        assertThat(row.isDue(begin)).isTrue();
    }

    @Test
    void each_day_is_awaited_after_the_one_before_until_none_is_left_RX3() {
        RecurringExpense row = row(monthly(3));
        assertThat(row.awaits(FIRST, row.version())).isTrue();
        row.handle(FIRST);
        assertThat(row.awaits(FIRST, row.version())).isFalse();
        assertThat(row.nextOn()).isEqualTo("2026-02-28");
        row.handle(row.nextOn());
        row.handle(row.nextOn());
        assertThat(row.nextOn()).isNull();
        assertThatThrownBy(() -> row.pause(null, NOW)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void nothing_is_due_while_it_is_paused_and_what_came_then_is_left_out() {
        RecurringExpense row = row(monthly(null));
        row.pause("Renovation", NOW);
        assertThat(row.isDue(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
        assertThatThrownBy(() -> row.pause(null, NOW)).isInstanceOf(NotAllowedNow.class);
        row.resume(LocalDate.of(2026, 3, 31), NOW);
        assertThat(row.nextOn()).isEqualTo("2026-03-31");
        assertThatThrownBy(() -> row.resume(FIRST, NOW)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void an_end_cuts_what_comes_after_and_never_adds_anything() {
        RecurringExpense row = row(monthly(3));
        row.end(LocalDate.of(2026, 12, 31), null, NOW);
        assertThat(row.schedule().times()).isEqualTo(3);
        row.end(LocalDate.of(2026, 2, 28), null, NOW);
        row.handle(FIRST);
        assertThat(row.nextOn()).isEqualTo("2026-02-28");
        row.handle(row.nextOn());
        assertThat(row.nextOn()).isNull();
    }

    @Test
    void other_days_can_be_given_only_before_the_first_has_come_RX5() {
        RecurringExpense row = row(monthly(null));
        Schedule later = new Schedule(
                "FREQ=MONTHLY;BYMONTHDAY=15", MissingDay.SKIP, LocalDate.of(2026, 2, 1), null, null, "Europe/London");
        row.change(expense("50.00"), later, somebody(Set.of(Role.FINANCE)), NOW);
        assertThat(row.nextOn()).isEqualTo("2026-02-15");
        row.handle(row.nextOn());
        assertThatThrownBy(() -> row.change(expense("50.00"), monthly(null), somebody(Set.of()), NOW))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("recurring-begun"));
        row.change(expense("60.00"), later.until(LocalDate.of(2026, 3, 1)), somebody(Set.of()), NOW);
        assertThat(row.nextOn()).isNull();
    }

    @Test
    void it_acts_for_its_owner_with_what_is_known_of_their_roles_RX4() {
        RecurringExpense row = row(monthly(null));
        assertThat(row.actor("t", null).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(row.actor("t", Set.of()).roles()).isEmpty();
        assertThat(row.actor("t", null).channel()).isEqualTo(Channel.TIMER);
    }

    private static Schedule monthly(Integer times) {
        return new Schedule("FREQ=MONTHLY;BYMONTHDAY=31", MissingDay.LAST_DAY, FIRST, null, times, "Europe/London");
    }

    private static RecurringExpense row(Schedule schedule) {
        return new RecurringExpense(expense("100.00"), schedule, somebody(Set.of(Role.CONTRIBUTOR)), NOW);
    }

    private static NewExpense expense(String amount) {
        return NewExpense.of(UUID.randomUUID(), FIRST, new BigDecimal(amount), "GBP")
                .description("Rent")
                .build();
    }

    private static Caller somebody(Set<Role> roles) {
        return new Caller("t", "cora", "Cora", roles, Channel.REST, null, "test");
    }
}
