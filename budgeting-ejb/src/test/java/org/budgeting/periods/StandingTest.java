package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.problems.NotAllowedNow;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-04-02T09:00:00Z");

    @Test
    void an_open_period_is_held_released_and_closed() {
        Standing march = march();
        march.hold("fin", NOW);
        assertThat(march.state()).isEqualTo(PeriodState.HOLD);
        march.open("fin", NOW);
        assertThat(march.state()).isEqualTo(PeriodState.OPEN);
        march.close("fin", NOW);
        assertThat(march.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(march.by()).isEqualTo("fin");
    }

    @Test
    void what_is_closed_is_opened_by_an_approval_alone_Y2() {
        Standing march = march();
        march.close("fin", NOW);
        PeriodClosed refusal = catchThrowableOfType(PeriodClosed.class, () -> march.open("eve", NOW));
        assertThat(refusal)
                .hasMessageContaining("FY2026-P03")
                .hasMessageContaining("closed for the whole organisation")
                .hasMessageContaining("by fin")
                .hasMessageContaining("Request its reopening");
        assertThat(refusal.fields()).isEmpty();
        assertThatThrownBy(() -> march.hold("eve", NOW)).isInstanceOf(PeriodClosed.class);
        assertThatThrownBy(() -> march.close("eve", NOW)).isInstanceOf(PeriodClosed.class);
        assertThat(march.state()).isEqualTo(PeriodState.CLOSED);

        march.requestReopening("fin");
        assertThat(march.state()).isEqualTo(PeriodState.CLOSED);
        march.reopen("app", NOW);
        assertThat(march.state()).isEqualTo(PeriodState.OPEN);
        assertThat(march.reopeningBy()).isNull();
    }

    @Test
    void a_reopening_that_came_back_can_be_requested_again_Y2() {
        Standing march = march();
        march.close("fin", NOW);
        march.requestReopening("fin");
        refused("reopening-requested", () -> march.requestReopening("fin"));
        march.stayClosed();
        assertThat(march.state()).isEqualTo(PeriodState.CLOSED);
        march.requestReopening("fin");
        assertThat(march.reopeningBy()).isEqualTo("fin");
    }

    @Test
    void only_a_closed_period_is_reopened() {
        Standing march = march();
        refused("period-not-closed", () -> march.requestReopening("fin"));
    }

    @Test
    void what_is_open_is_not_opened_and_what_is_held_not_held() {
        Standing march = march();
        refused("period-unchanged", () -> march.open("fin", NOW));
        march.hold("fin", NOW);
        refused("period-unchanged", () -> march.hold("fin", NOW));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static Standing march() {
        return new Standing(new PeriodKey(2026, 3, null))
                .during(FiscalCalendar.DEFAULT.year(2026).period(3).orElseThrow());
    }
}
