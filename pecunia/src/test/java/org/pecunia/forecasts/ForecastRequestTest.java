package org.pecunia.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pecunia.edge.Mutations;
import org.pecunia.forecasts.ForecastRequest.KnownPoint;
import org.pecunia.problems.Problem.FieldError;
import org.pecunia.problems.Refusal;

class ForecastRequestTest {

    private static KnownPoint point(String period, Double value) {
        return new KnownPoint(period, value);
    }

    private static ForecastRequest monthly(KnownPoint... points) {
        return new ForecastRequest("travel", "GBP", "monthly", Arrays.asList(points), 6, null);
    }

    private static void assertRefused(ForecastRequest request, String... pointersAndCodes) {
        assertThatThrownBy(request::checked).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().status()).isEqualTo(422);
            assertThat(refusal.problem().errors())
                    .extracting(error -> error.pointer() + " " + error.code())
                    .containsExactly(pointersAndCodes);
        });
    }

    @Test
    void takes_a_history_with_unknown_periods_and_the_usual_levels() {
        ForecastRequest.Question question = monthly(
                        point("2016-01", null), point("2016-02", 10.0), point("2016-05", 40.0), point("2016-06", null))
                .checked();

        assertThat(question.series().values()).containsExactly(10, 20, 30, 40);
        assertThat(question.series().filled()).isEqualTo(2);
        assertThat(question.series().period(1)).isEqualTo("2016-06");
        assertThat(question.levels()).containsExactly(80, 95);
    }

    @Test
    void takes_an_empty_history_as_one_of_which_nothing_is_known() {
        assertThat(monthly().checked().series().length()).isZero();
        assertThat(monthly(point("2016-01", null)).checked().series().length()).isZero();
    }

    @Test
    void refuses_duplicate_and_unsorted_periods() {
        assertRefused(
                monthly(point("2016-02", 1.0), point("2016-02", 2.0), point("2016-01", 3.0)),
                "/points/1/period duplicate",
                "/points/2/period unsorted");
    }

    @Test
    void refuses_values_that_are_no_finite_number_of_reason() {
        assertRefused(
                monthly(
                        point("2016-01", Double.NaN),
                        point("2016-02", Double.POSITIVE_INFINITY),
                        point("2016-03", -1.1e15)),
                "/points/0/value out_of_range",
                "/points/1/value out_of_range",
                "/points/2/value out_of_range");
    }

    @Test
    void refuses_periods_of_another_frequency_and_missing_ones() {
        assertRefused(
                monthly(point("2016-01-01", 1.0), point(null, 1.0), null),
                "/points/0/period format",
                "/points/1/period missing",
                "/points/2 missing");
    }

    @Test
    void refuses_what_is_missing_all_at_once() {
        assertRefused(
                new ForecastRequest(null, null, null, null, null, null),
                "/series_id missing",
                "/horizon missing",
                "/frequency missing",
                "/points missing");
    }

    @Test
    void refuses_horizons_levels_and_words_out_of_bounds() {
        assertRefused(
                new ForecastRequest(" ", "x".repeat(33), "yearly", List.of(), -1, Arrays.asList(80, 80, 100, null)),
                "/series_id length",
                "/unit length",
                "/horizon out_of_range",
                "/levels/1 duplicate",
                "/levels/2 out_of_range",
                "/levels/3 out_of_range",
                "/frequency unknown_word");
        assertRefused(
                new ForecastRequest("a", null, "daily", List.of(), 401, List.of()),
                "/horizon out_of_range",
                "/levels size");
    }

    @Test
    void refuses_more_points_or_a_longer_time_than_it_reads() {
        List<KnownPoint> many = IntStream.range(0, 5_001)
                .mapToObj(day -> point(Frequency.DAILY.period(day), 1.0))
                .toList();
        assertRefused(new ForecastRequest("a", null, "daily", many, 1, null), "/points too_many");
        assertRefused(
                new ForecastRequest(
                        "a", null, "daily", List.of(point("1950-01-01", 1.0), point("2016-01-01", 1.0)), 1, null),
                "/points too_long");
    }

    @Test
    void n2_stops_listing_when_the_sender_must_have_understood() {
        KnownPoint[] bad = new KnownPoint[500];
        Arrays.fill(bad, point("soon", 1.0));

        assertThatThrownBy(() -> monthly(bad).checked())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .hasSize(20)
                                .extracting(FieldError::message)
                                .allSatisfy(message -> assertThat(message).contains("'soon'", "2016-04")));
    }

    private static final String GOOD = """
            {"series_id": "a", "unit": "GBP", "frequency": "monthly", "horizon": 3, "levels": [80, 95],
             "points": [{"period": "2016-01", "value": 10}, {"period": "2016-02", "value": 12.5},
                        {"period": "2016-03", "value": null}, {"period": "2016-04", "value": 11},
                        {"period": "2016-06", "value": 14}, {"period": "2016-07", "value": 0}]}""";

    @Provide
    Arbitrary<String> goneBad() {
        return Mutations.of(GOOD);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void n1_answers_or_refuses_whatever_was_sent(@ForAll("goneBad") String body) {
        try {
            assertThat(new ForecastsResource().forecast(Mutations.read(body, ForecastRequest.class)))
                    .asString()
                    .doesNotContain("NaN", "Infinity");
        } catch (Refusal refusal) {
            assertThat(refusal.problem().status()).isIn(400, 422);
        }
    }
}
