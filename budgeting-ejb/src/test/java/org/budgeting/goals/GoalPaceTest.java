package org.budgeting.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalPaceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void the_pace_is_a_straight_line_from_the_start_to_the_target_L4() {
        LocalDate due = START.plusDays(100);
        assertThat(pace("100", "600", due, START.plusDays(50)).expectedValue()).isEqualByComparingTo("350");
        assertThat(pace("100", "600", due, START.minusDays(9)).expectedValue()).isEqualByComparingTo("100");
        assertThat(pace("100", "600", due, START.plusDays(500)).expectedValue()).isEqualByComparingTo("600");
        assertThat(pace("100", "600", null, START.plusDays(50)).expectedValue()).isNull();
        assertThat(pace("100", "600", START, START.plusDays(1)).expectedValue()).isEqualByComparingTo("600");
    }

    @Test
    void progress_is_the_share_of_the_way_L4() {
        assertThat(pace("100", "600", null, START, 350).progress()).isEqualByComparingTo("0.5");
        assertThat(pace("0", "600", null, START, 900).progress()).isEqualByComparingTo("1.5");
    }

    @Test
    void a_steady_goal_leads_to_its_day_with_a_narrow_range_L4() {
        GoalPace steady = pace("0", "200", null, START.plusDays(50), 20, 40, 60, 80, 100);
        assertThat(steady.projectedOn()).isEqualTo(START.plusDays(100));
        assertThat(steady.earliestOn()).isEqualTo(steady.latestOn()).isEqualTo(steady.projectedOn());
        GoalPace wild = pace("0", "200", null, START.plusDays(50), 50, 10, 90, 40, 100);
        assertThat(wild.earliestOn()).isBefore(wild.projectedOn());
        assertThat(wild.latestOn()).isAfter(wild.projectedOn());
    }

    @Test
    void where_nothing_leads_there_no_day_is_made_up_L4() {
        assertThat(pace("0", "200", null, START.plusDays(50)).projectedOn()).isNull();
        assertThat(pace("100", "200", null, START.plusDays(50), 90, 80, 70, 60, 50)
                        .projectedOn())
                .isNull();
        assertThat(pace("0", "200", null, START.plusDays(50), 100, 250).projectedOn())
                .isNull();
        GoalPace two = pace("0", "200", null, START.plusDays(50), 20, 40);
        assertThat(two.projectedOn()).isNotNull();
        assertThat(two.earliestOn()).isNull();
        assertThat(pace("0", "90000000", null, START.plusDays(50), 1, 2).projectedOn())
                .isNull();
    }

    @Test
    void return_and_cost_per_acquisition_are_absent_where_they_cannot_be_had_L3() {
        GoalReturns leads = GoalReturns.of(
                GoalType.LEADS, new BigDecimal("40"), "GBP", new BigDecimal("1000"), new BigDecimal("1250"));
        assertThat(leads.roiPercentage()).isEqualByComparingTo("25.00");
        assertThat(leads.costPerAcquisition()).isEqualByComparingTo("25.0000");
        GoalReturns awareness =
                GoalReturns.of(GoalType.AWARENESS, new BigDecimal("40"), "GBP", new BigDecimal("1000"), null);
        assertThat(awareness.roiPercentage()).isNull();
        assertThat(awareness.costPerAcquisition()).isNull();
        GoalReturns unpaid = GoalReturns.of(GoalType.LEADS, new BigDecimal("40"), "GBP", null, BigDecimal.ONE);
        assertThat(unpaid.roiPercentage()).isNull();
        assertThat(unpaid.costPerAcquisition()).isNull();
        assertThat(GoalReturns.of(GoalType.LEADS, BigDecimal.ZERO, "GBP", BigDecimal.ZERO, BigDecimal.ONE)
                        .roiPercentage())
                .isNull();
        assertThat(GoalReturns.of(GoalType.CONVERSIONS, BigDecimal.ZERO, "GBP", BigDecimal.TEN, BigDecimal.ONE)
                        .costPerAcquisition())
                .isNull();
    }

    /** A value each ten days. */
    private static GoalPace pace(String start, String target, LocalDate due, LocalDate today, int... values) {
        List<GoalValueDetails> history = new ArrayList<>();
        for (int n = 0; n < values.length; n++) {
            history.add(new GoalValueDetails(
                    null, START.plusDays(10L * (n + 1)), BigDecimal.valueOf(values[n]), null, "amy", null));
        }
        BigDecimal current = values.length == 0 ? new BigDecimal(start) : BigDecimal.valueOf(values[values.length - 1]);
        return GoalPace.of(START, new BigDecimal(start), due, new BigDecimal(target), current, history, today);
    }
}
