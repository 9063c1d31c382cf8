package org.budgeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);
    private static final Period PERIOD = new Period(FIRST, LAST);

    @Test
    void both_ends_belong_to_it() {
        assertThat(PERIOD.contains(FIRST)).isTrue();
        assertThat(PERIOD.contains(LAST)).isTrue();
        assertThat(PERIOD.contains(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.contains(LAST.plusDays(1))).isFalse();
        assertThat(new Period(FIRST, FIRST).days()).isEqualTo(1);
    }

    @Test
    void it_touches_every_month_from_the_first_day_to_the_last() {
        assertThat(PERIOD.months())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(new Period(FIRST, FIRST).months()).containsExactly(YearMonth.of(2026, 1));
    }

    @Test
    void what_follows_is_as_long_by_the_calendar() {
        assertThat(of("2026-01-01", "2026-12-31").following()).isEqualTo(of("2027-01-01", "2027-12-31"));
        assertThat(of("2023-01-01", "2023-12-31").following()).isEqualTo(of("2024-01-01", "2024-12-31"));
        assertThat(of("2026-02-01", "2026-02-28").following()).isEqualTo(of("2026-03-01", "2026-03-31"));
        assertThat(of("2026-04-06", "2027-04-05").following()).isEqualTo(of("2027-04-06", "2028-04-05"));
        assertThat(of("2026-01-01", "2026-01-10").following()).isEqualTo(of("2026-01-11", "2026-01-20"));
        assertThat(of("2026-01-01", "2026-03-31").startingOn(LocalDate.of(2027, 4, 1)))
                .isEqualTo(of("2027-04-01", "2027-06-30"));
    }

    private static Period of(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void the_share_that_has_passed_goes_from_zero_to_one() {
        Period tenDays = new Period(FIRST, FIRST.plusDays(9));
        assertThat(tenDays.elapsed(FIRST.minusDays(1))).isEqualByComparingTo("0");
        assertThat(tenDays.elapsed(FIRST)).isEqualByComparingTo("0.1");
        assertThat(tenDays.elapsed(FIRST.plusDays(8))).isEqualByComparingTo("0.9");
        assertThat(tenDays.elapsed(FIRST.plusDays(9))).isEqualTo(BigDecimal.ONE);
        assertThat(tenDays.elapsed(FIRST.plusYears(1))).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        LocalDate before = FIRST.minusDays(1);
        assertThatThrownBy(() -> new Period(FIRST, before)).hasMessageContaining("ends before it starts");
    }
}
