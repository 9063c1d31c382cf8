package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.calendar.Period;
import org.junit.jupiter.api.Test;

class PeriodLocksTest {

    private static final UUID SALES = UUID.randomUUID();
    private static final UUID EXPORT = UUID.randomUUID();
    private static final List<UUID> EXPORT_AND_ABOVE = List.of(EXPORT, SALES);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Instant AT = Instant.parse("2026-04-02T09:00:00Z");
    private static final Caller CONTRIBUTOR = caller(Role.CONTRIBUTOR);
    private static final Caller FINANCE = caller(Role.FINANCE);

    @Test
    void a_closed_period_takes_nothing_from_anybody_F7() {
        PeriodLocks locks = locks(bound(PeriodState.CLOSED, null));
        assertThat(locks.refusal(List.of(), DAY, CONTRIBUTOR)).isPresent();
        assertThat(locks.refusal(EXPORT_AND_ABOVE, DAY, FINANCE)).hasValueSatisfying(refusal -> {
            assertThat(refusal.period()).isEqualTo("FY2026-P03");
            assertThat(refusal.state()).isEqualTo(PeriodState.CLOSED);
            assertThat(refusal.by()).isEqualTo("fin");
            assertThat(refusal.at()).isEqualTo(AT);
            assertThat(refusal.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("date");
                assertThat(field.message())
                        .isEqualTo(
                                "The period FY2026-P03 (2026-03-01 to 2026-03-31) is closed for the whole organisation"
                                        + " since 2026-04-02T09:00:00Z, by fin. Nothing is booked to it.");
            });
        });
    }

    @Test
    void a_period_on_hold_takes_from_finance_alone_F7() {
        PeriodLocks locks = locks(bound(PeriodState.HOLD, null));
        assertThat(locks.refusal(List.of(), DAY, FINANCE)).isEmpty();
        assertThat(locks.refusal(List.of(), DAY, CONTRIBUTOR))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .hasMessageContaining("is on hold for the whole organisation")
                        .hasMessageContaining("Only finance"));
    }

    @Test
    void a_department_binds_those_below_it_and_nobody_else_Y1() {
        PeriodLocks locks = locks(bound(PeriodState.CLOSED, SALES));
        assertThat(locks.refusal(EXPORT_AND_ABOVE, DAY, CONTRIBUTOR))
                .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("the department Sales"));
        assertThat(locks.refusal(List.of(UUID.randomUUID()), DAY, CONTRIBUTOR)).isEmpty();
        assertThat(locks.refusal(List.of(), DAY, CONTRIBUTOR)).isEmpty();
        assertThat(locks(bound(PeriodState.CLOSED, EXPORT)).refusal(List.of(SALES), DAY, CONTRIBUTOR))
                .isEmpty();
    }

    @Test
    void the_strictest_binds_wherever_it_stands_Y1() {
        for (PeriodLocks locks : List.of(
                locks(bound(PeriodState.HOLD, null), bound(PeriodState.CLOSED, EXPORT)),
                locks(bound(PeriodState.CLOSED, null), bound(PeriodState.HOLD, EXPORT)))) {
            assertThat(locks.refusal(EXPORT_AND_ABOVE, DAY, FINANCE))
                    .map(PeriodClosed::state)
                    .contains(PeriodState.CLOSED);
        }
    }

    @Test
    void the_days_before_and_after_are_free() {
        PeriodLocks locks = locks(bound(PeriodState.CLOSED, null));
        assertThat(locks.refusal(List.of(), DAY.plusDays(1), CONTRIBUTOR)).isEmpty();
        assertThat(locks.refusal(List.of(), DAY.withDayOfMonth(1).minusDays(1), CONTRIBUTOR))
                .isEmpty();
        assertThat(PeriodLocks.NONE.refusal(List.of(), DAY, CONTRIBUTOR)).isEmpty();
    }

    private static PeriodLocks locks(PeriodLocks.Bound... bounds) {
        return new PeriodLocks(List.of(bounds));
    }

    private static PeriodLocks.Bound bound(PeriodState state, UUID department) {
        return new PeriodLocks.Bound(
                "FY2026-P03",
                new Period(LocalDate.of(2026, 3, 1), DAY),
                state,
                department,
                department == null ? null : "Sales",
                "fin",
                AT);
    }

    private static Caller caller(Role role) {
        return new Caller("t", role.word(), role.word(), Set.of(role), Channel.REST, null, "test");
    }
}
