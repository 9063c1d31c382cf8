package org.pecunia.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pecunia.feasibility.FeasibilityRequest.Value;
import org.pecunia.feasibility.FeasibilityScore.Factor;
import org.pecunia.feasibility.FeasibilityScore.Recommendation;
import org.pecunia.forecasts.Warning;
import org.pecunia.problems.Refusal;

class FeasibilityScoreTest {

    private static final LocalDate START = LocalDate.of(2016, 4, 1);

    @Property(tries = 200)
    void g1_the_score_is_the_sum_of_its_factors_and_the_same_each_time(
            @ForAll @Size(max = 30) List<@IntRange(min = -50, max = 900) Integer> values,
            @ForAll @IntRange(min = 0, max = 400) int day) {
        FeasibilityRequest request =
                request(500, day, values.stream().mapToDouble(n -> n).toArray());
        FeasibilityScore score = Assessor.assess(request.checked());
        assertThat(score.score())
                .isEqualTo(score.factors().stream().mapToInt(Factor::points).sum())
                .isBetween(0, 100);
        assertThat(score.factors()).allSatisfy(factor -> {
            assertThat(factor.points()).isBetween(0, factor.maxPoints());
            assertThat(factor.explanation()).isNotBlank();
        });
        assertThat(score.probability().doubleValue()).isBetween(0.0, 1.0);
        assertThat(Assessor.assess(request.checked())).isEqualTo(score);
    }

    @Test
    void g2_a_trend_that_was_wild_is_less_sure_than_one_that_was_steady() {
        FeasibilityScore steady = judged(320, 100, 40, 60, 80, 100, 120, 140, 160, 180, 200);
        FeasibilityScore wild = judged(320, 100, 90, 30, 150, 40, 190, 60, 230, 90, 200);
        assertThat(steady.probability()).isGreaterThan(wild.probability());
        assertThat(steady.score()).isGreaterThan(wild.score());
        assertThat(Double.parseDouble(wild.projectedValueInterval().upper()))
                .isGreaterThan(
                        Double.parseDouble(steady.projectedValueInterval().upper()));
    }

    @Test
    void g2_with_fewer_than_three_values_a_warning_says_what_stands_in_for_the_error() {
        FeasibilityScore score = judged(500, 100, 100, 200);
        assertThat(score.warnings()).extracting(Warning::code).containsExactly("short_history");
        assertThat(score.probability().doubleValue()).isBetween(0.05, 0.95);
    }

    @Test
    void g2_what_is_too_slow_is_told_with_the_pace_that_it_takes() {
        FeasibilityScore score = judged(5000, 200, 10, 20, 30, 40, 50, 60);
        assertThat(score.probability().doubleValue()).isLessThan(0.01);
        assertThat(score.recommendations()).extracting(Recommendation::code).containsExactly("too_slow");
        assertThat(judged(100, 100, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95).recommendations())
                .extracting(Recommendation::code)
                .containsExactly("ahead");
    }

    @Test
    void g3_what_is_reached_is_certain_and_what_is_over_is_known() {
        assertThat(judged(100, 50, 40, 100).probability()).isEqualByComparingTo("1");
        FeasibilityScore missed = judged(100, 399, 40, 60, 70, 80);
        assertThat(missed.probability()).isEqualByComparingTo("0");
        assertThat(missed.warnings()).extracting(Warning::code).contains("ended");
        assertThat(missed.recommendations()).isEmpty();
    }

    @Test
    void the_normal_distribution_is_that_of_the_tables() {
        assertThat(Assessor.normal(0)).isCloseTo(0.5, within(1e-6));
        assertThat(Assessor.normal(1.96)).isCloseTo(0.9750021, within(1e-6));
        assertThat(Assessor.normal(-1.2815516)).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void names_every_field_at_fault() {
        refused(
                new FeasibilityRequest(null, null, null, null, null, null, null),
                "/goal_id missing",
                "/target missing",
                "/start_value missing",
                "/start_date missing",
                "/due_date missing",
                "/as_of missing",
                "/values missing");
        refused(
                new FeasibilityRequest(
                        "g",
                        "1e9",
                        "0",
                        "2016-04-01",
                        "2016-04-01",
                        "2016-05-01",
                        List.of(
                                new Value("2016-04-03", "1"),
                                new Value("2016-04-02", "2"),
                                new Value("2016-06-01", "x"),
                                new Value(null, "1"))),
                "/target format",
                "/due_date before_start",
                "/values/1/date order",
                "/values/2/value format",
                "/values/2/date out_of_range",
                "/values/3/date missing");
    }

    private static void refused(FeasibilityRequest request, String... pointersAndCodes) {
        assertThatThrownBy(request::checked)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(error -> error.pointer() + " " + error.code())
                                .containsExactly(pointersAndCodes));
    }

    private static FeasibilityScore judged(int target, int day, double... values) {
        return Assessor.assess(request(target, day, values).checked());
    }

    /** From the first of April for 365 days; the values are spread evenly up to {@code day}. */
    private static FeasibilityRequest request(int target, int day, double... values) {
        int known = Math.min(values.length, day);
        List<Value> points = new ArrayList<>();
        for (int n = 0; n < known; n++) {
            points.add(new Value(START.plusDays((long) day * (n + 1) / known).toString(), Double.toString(values[n])));
        }
        return new FeasibilityRequest(
                "g-1",
                Integer.toString(target),
                "0",
                START.toString(),
                START.plusDays(365).toString(),
                START.plusDays(day).toString(),
                points);
    }
}
