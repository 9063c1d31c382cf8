package org.budgeting.pecunia;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/**
 * Pecunia's judgement of a goal. Values are in the goal's unit.
 *
 * @param score 0 to 100, the sum of the factors' points
 * @param probability that the target is reached by the due day, 0 to 1
 * @param projected the value on the due day, by the trend
 * @param lower of the range in which it lies with a probability of {@code level} percent
 * @param json the whole answer as it came
 */
public record FeasibilityAnswer(
        int score,
        BigDecimal probability,
        BigDecimal projected,
        int level,
        BigDecimal lower,
        BigDecimal upper,
        List<HealthAnswer.Factor> factors,
        List<Advice> advice,
        List<String> warnings,
        String modelVersion,
        String json) {

    /** Something that Pecunia proposes. */
    public record Advice(String priority, String title, String description) {}

    /** @throws NoAnswer if the text is not an answer of the agreed form (N1) */
    public static FeasibilityAnswer parse(String json) {
        return Answers.parse(json, object -> of(object, json));
    }

    private static FeasibilityAnswer of(JsonObject object, String json) {
        BigDecimal probability = Answers.amount(object, "probability");
        if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
            throw new NoAnswer("the probability is not between 0 and 1", null);
        }
        JsonObject interval = object.getJsonObject("projected_value_interval");
        return new FeasibilityAnswer(
                Answers.score(object),
                probability,
                Answers.amount(object, "projected_value"),
                interval.getInt("level"),
                Answers.amount(interval, "lower"),
                Answers.amount(interval, "upper"),
                Answers.objects(object, "factors").map(HealthAnswer::factor).toList(),
                Answers.objects(object, "recommendations")
                        .map(advice -> new Advice(
                                Answers.text(advice, "priority"),
                                Answers.text(advice, "title"),
                                Answers.text(advice, "description")))
                        .toList(),
                Answers.objects(object, "warnings")
                        .map(warning -> Answers.text(warning, "text"))
                        .toList(),
                Answers.text(object, "model_version"),
                json);
    }
}
