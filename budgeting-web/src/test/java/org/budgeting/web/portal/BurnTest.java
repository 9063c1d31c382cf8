package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BurnTest {

    @Test
    void shows_shares_of_the_plan() {
        Burn burn = burn("1000", "420", "180", "90", "0.50");

        assertThat(burn.getSpentShare()).isEqualByComparingTo("0.42");
        assertThat(burn.getTakenShare()).isEqualByComparingTo("0.69");
        assertThat(burn.getReservedStart()).isEqualByComparingTo("60");
        assertThat(burn.getTimeStart()).isEqualByComparingTo("50");
    }

    @Test
    void an_overspent_plan_shows_where_its_end_was() {
        Burn burn = burn("1000", "1250", "0", "0", "1");

        assertThat(burn.isOver()).isTrue();
        assertThat(burn.getActualWidth()).isEqualByComparingTo("100");
        assertThat(burn.getTimeStart()).isEqualByComparingTo("80");
    }

    @Test
    void pace_compares_spending_with_time() {
        assertThat(burn("1000", "400", "0", "0", "0.50").getPace()).isEqualTo(Tone.GOOD);
        assertThat(burn("1000", "560", "0", "0", "0.50").getPace()).isEqualTo(Tone.WATCH);
        assertThat(burn("1000", "1001", "0", "0", "0.50").getPace()).isEqualTo(Tone.BAD);
    }

    @Test
    void refunds_beyond_spending_draw_no_bar() {
        assertThat(burn("1000", "-50", "0", "0", "0.1").getActualWidth()).isZero();
    }

    @Test
    void a_plan_of_nothing_divides_by_nothing() {
        assertThat(burn("0", "0", "0", "0", "0").getSpentShare()).isZero();
    }

    private static Burn burn(String planned, String actual, String committed, String reserved, String elapsed) {
        return new Burn(
                new BigDecimal(planned),
                new BigDecimal(actual),
                new BigDecimal(committed),
                new BigDecimal(reserved),
                new BigDecimal(elapsed));
    }
}
