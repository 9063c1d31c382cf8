package org.budgeting.pecunia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthAnswerTest {

    private static final String GOOD = """
            {"budget_id": "b", "score": 83, "grade": "good", "risk_level": "low", "overrun_probability": 0.1,
             "projected_spend": "950.00", "projected_variance": "-50.00", "burn_rate": "2.60",
             "projected_spend_interval": {"level": 80, "lower": "900.00", "upper": "1000.00"},
             "factors": [{"name": "pace", "label": "Pace", "points": 40, "max_points": 40, "explanation": "In step."}],
             "recommendations": [{"code": "r", "type": "savings", "priority": "low", "title": "T", "description": "D",
                                  "estimated_impact": "10.00", "impact_type": "savings"}],
             "forecast": {"shown": true, "points": [{"period": "2026-12", "value": 80.5,
                          "intervals": [{"level": 80, "lower": 70, "upper": 90}]}]},
             "warnings": [{"code": "w", "text": "Short history."}], "model_version": "1"}
            """;

    @Test
    void an_answer_of_the_agreed_form_is_read_N1() {
        HealthAnswer answer = HealthAnswer.parse(GOOD);
        assertThat(answer.score()).isEqualTo(83);
        assertThat(answer.projectedSpend()).isEqualByComparingTo("950");
        assertThat(answer.range().upper()).isEqualByComparingTo("1000");
        assertThat(answer.factors()).hasSize(1);
        assertThat(answer.advice().get(0).estimatedImpact()).isEqualByComparingTo("10");
        assertThat(answer.months().get(0).lower()).isEqualByComparingTo("70");
        assertThat(answer.warnings()).containsExactly("Short history.");
        assertThat(answer.json()).isEqualTo(GOOD);
    }

    @Test
    void a_forecast_that_is_not_to_be_shown_is_not_there_P6() {
        assertThat(HealthAnswer.parse(GOOD.replace("\"shown\": true", "\"shown\": false"))
                        .months())
                .isEmpty();
    }

    @Test
    void a_history_too_short_for_a_range_or_a_forecast_is_no_garbage_N1() {
        HealthAnswer answer = HealthAnswer.parse("{\"score\": 50, \"grade\": \"critical\", \"risk_level\": \"high\"}");
        assertThat(answer.range()).isNull();
        assertThat(answer.months()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "null",
                "[]",
                "42",
                "{}",
                "{\"score\": 83",
                "{\"score\": 83}",
                "{\"score\": \"83\", \"grade\": \"good\", \"risk_level\": \"low\"}",
                "{\"score\": 83.5, \"grade\": \"good\", \"risk_level\": \"low\"}",
                "{\"score\": 101, \"grade\": \"good\", \"risk_level\": \"low\"}",
                "{\"score\": -1, \"grade\": \"good\", \"risk_level\": \"low\"}",
                "{\"score\": 1e999999999, \"grade\": \"good\", \"risk_level\": \"low\"}",
                "{\"score\": 83, \"grade\": \"splendid\", \"risk_level\": \"low\"}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": null}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"projected_spend\": \"much\"}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"projected_spend\": {}}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"projected_spend\": 1e999999999}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"burn_rate\": \"1e-999999\"}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"factors\": {}}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"factors\": [7]}",
                "{\"score\": 83, \"grade\": \"good\", \"risk_level\": \"low\", \"projected_spend_interval\": {}}"
            })
    void garbage_is_no_answer_N1(String garbage) {
        assertThatThrownBy(() -> HealthAnswer.parse(garbage)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void nesting_without_end_is_no_answer_N1() {
        String deep = "{\"score\":".repeat(40_000);
        assertThatThrownBy(() -> HealthAnswer.parse(deep)).isInstanceOf(NoAnswer.class);
    }

    @Property
    void any_text_is_an_answer_or_none_N1(@ForAll String text) {
        assertThatThrownBy(() -> HealthAnswer.parse(text)).isInstanceOf(NoAnswer.class);
    }

    @Property
    void an_answer_that_breaks_off_is_none_N1(@ForAll @IntRange(min = 0, max = 700) int length) {
        String broken = GOOD.strip().substring(0, Math.min(length, GOOD.strip().length() - 1));
        assertThatThrownBy(() -> HealthAnswer.parse(broken)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void text_and_lists_are_cut_to_what_a_page_can_hold_N1() {
        String endless = GOOD.replace("Short history.", "x".repeat(50_000));
        assertThat(HealthAnswer.parse(endless).warnings().get(0)).hasSize(2000);
        assertThatCode(() -> HealthAnswer.parse(GOOD)).doesNotThrowAnyException();
    }
}
