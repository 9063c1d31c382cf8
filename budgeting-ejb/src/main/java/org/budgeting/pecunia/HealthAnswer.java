package org.budgeting.pecunia;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Pecunia's judgement of a budget. Amounts are in the budget's currency.
 *
 * @param score 0 to 100, the sum of the factors' points
 * @param grade excellent, good, moderate or critical
 * @param risk low, medium or high: from the probability that the budget is overrun
 * @param burnRate spending per day
 * @param range where the spending at the end will lie; null if the history is too short to say
 * @param months what is expected month by month; empty if the history is too short or the forecast is not shown (P6)
 * @param json the whole answer as it came
 */
public record HealthAnswer(
        int score,
        String grade,
        String risk,
        BigDecimal projectedSpend,
        BigDecimal projectedVariance,
        BigDecimal burnRate,
        Range range,
        List<Factor> factors,
        List<Advice> advice,
        List<ExpectedMonth> months,
        List<String> warnings,
        String modelVersion,
        String json) {

    private static final Set<String> GRADES = Set.of("excellent", "good", "moderate", "critical");
    private static final Set<String> RISKS = Set.of("low", "medium", "high");

    /** A named part of the score. */
    public record Factor(String name, String label, BigDecimal points, BigDecimal maxPoints, String explanation) {}

    /** Something that Pecunia proposes. */
    public record Advice(
            String type,
            String priority,
            String title,
            String description,
            BigDecimal estimatedImpact,
            String impactType) {}

    /** Bounds that hold with a probability of {@code level} percent. */
    public record Range(int level, BigDecimal lower, BigDecimal upper) {}

    /** What is expected in a month, with the bounds of the first level. */
    public record ExpectedMonth(String period, BigDecimal value, BigDecimal lower, BigDecimal upper) {}

    /** @throws NoAnswer if the text is not an answer of the agreed form (N1) */
    public static HealthAnswer parse(String json) {
        return Answers.parse(json, object -> of(object, json));
    }

    private static HealthAnswer of(JsonObject object, String json) {
        int score = Answers.score(object);
        String grade = Answers.word(object, "grade", GRADES);
        String risk = Answers.word(object, "risk_level", RISKS);
        return new HealthAnswer(
                score,
                grade,
                risk,
                Answers.amount(object, "projected_spend"),
                Answers.amount(object, "projected_variance"),
                Answers.amount(object, "burn_rate"),
                range(object),
                Answers.objects(object, "factors").map(HealthAnswer::factor).toList(),
                Answers.objects(object, "recommendations")
                        .map(HealthAnswer::advice)
                        .toList(),
                expected(object),
                Answers.objects(object, "warnings")
                        .map(warning -> Answers.text(warning, "text"))
                        .toList(),
                Answers.text(object, "model_version"),
                json);
    }

    static Factor factor(JsonObject factor) {
        return new Factor(
                Answers.text(factor, "name"),
                Answers.text(factor, "label"),
                Answers.amount(factor, "points"),
                Answers.amount(factor, "max_points"),
                Answers.text(factor, "explanation"));
    }

    private static Advice advice(JsonObject advice) {
        return new Advice(
                Answers.text(advice, "type"),
                Answers.text(advice, "priority"),
                Answers.text(advice, "title"),
                Answers.text(advice, "description"),
                Answers.amount(advice, "estimated_impact"),
                Answers.text(advice, "impact_type"));
    }

    private static Range range(JsonObject object) {
        if (Answers.absent(object, "projected_spend_interval")) {
            return null;
        }
        JsonObject interval = object.getJsonObject("projected_spend_interval");
        return new Range(
                interval.getInt("level"), Answers.amount(interval, "lower"), Answers.amount(interval, "upper"));
    }

    private static List<ExpectedMonth> expected(JsonObject object) {
        if (Answers.absent(object, "forecast")
                || !object.getJsonObject("forecast").getBoolean("shown", true)) {
            return List.of();
        }
        return Answers.objects(object.getJsonObject("forecast"), "points")
                .map(point -> {
                    var bounds = Answers.objects(point, "intervals").findFirst();
                    return new ExpectedMonth(
                            Answers.text(point, "period"),
                            Answers.amount(point, "value"),
                            bounds.map(interval -> Answers.amount(interval, "lower"))
                                    .orElse(null),
                            bounds.map(interval -> Answers.amount(interval, "upper"))
                                    .orElse(null));
                })
                .toList();
    }
}
