package org.budgeting.pecunia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final int TEXT_MAX = 2000;
    private static final int LIST_MAX = 200;

    // 1e999999999 is a valid number of JSON and fills the memory of whoever writes it out.
    private static final int DIGITS_MAX = 15;
    private static final int DECIMALS_MAX = 400;

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
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject(), json);
        } catch (NoAnswer refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            // JSON-P says what is wrong by half a dozen exceptions, and a nesting too deep by a bare RuntimeException.
            throw new NoAnswer("the answer has not the agreed form", malformed);
        }
    }

    private static HealthAnswer of(JsonObject object, String json) {
        int score = object.getJsonNumber("score").intValueExact();
        String grade = word(object, "grade", GRADES);
        String risk = word(object, "risk_level", RISKS);
        if (score < 0 || score > 100) {
            throw new NoAnswer("the score is not between 0 and 100", null);
        }
        return new HealthAnswer(
                score,
                grade,
                risk,
                amount(object, "projected_spend"),
                amount(object, "projected_variance"),
                amount(object, "burn_rate"),
                range(object),
                objects(object, "factors").map(HealthAnswer::factor).toList(),
                objects(object, "recommendations").map(HealthAnswer::advice).toList(),
                expected(object),
                objects(object, "warnings")
                        .map(warning -> text(warning, "text"))
                        .toList(),
                text(object, "model_version"),
                json);
    }

    private static Factor factor(JsonObject factor) {
        return new Factor(
                text(factor, "name"),
                text(factor, "label"),
                amount(factor, "points"),
                amount(factor, "max_points"),
                text(factor, "explanation"));
    }

    private static Advice advice(JsonObject advice) {
        return new Advice(
                text(advice, "type"),
                text(advice, "priority"),
                text(advice, "title"),
                text(advice, "description"),
                amount(advice, "estimated_impact"),
                text(advice, "impact_type"));
    }

    private static Range range(JsonObject object) {
        if (absent(object, "projected_spend_interval")) {
            return null;
        }
        JsonObject interval = object.getJsonObject("projected_spend_interval");
        return new Range(interval.getInt("level"), amount(interval, "lower"), amount(interval, "upper"));
    }

    private static List<ExpectedMonth> expected(JsonObject object) {
        if (absent(object, "forecast") || !object.getJsonObject("forecast").getBoolean("shown", true)) {
            return List.of();
        }
        return objects(object.getJsonObject("forecast"), "points")
                .map(point -> {
                    var bounds = objects(point, "intervals").findFirst();
                    return new ExpectedMonth(
                            text(point, "period"),
                            amount(point, "value"),
                            bounds.map(interval -> amount(interval, "lower")).orElse(null),
                            bounds.map(interval -> amount(interval, "upper")).orElse(null));
                })
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject object, String name) {
        return absent(object, name)
                ? Stream.empty()
                : object.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .limit(LIST_MAX);
    }

    private static String word(JsonObject object, String name, Set<String> allowed) {
        String word = object.getString(name);
        if (!allowed.contains(word)) {
            throw new NoAnswer(name + " is none of " + allowed, null);
        }
        return word;
    }

    private static String text(JsonObject object, String name) {
        String text = absent(object, name) ? null : object.getString(name);
        return text == null || text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    private static BigDecimal amount(JsonObject object, String name) {
        if (absent(object, name)) {
            return null;
        }
        JsonValue value = object.get(name);
        BigDecimal figure = value instanceof JsonString string
                ? new BigDecimal(string.getString())
                : object.getJsonNumber(name).bigDecimalValue();
        if ((long) figure.precision() - figure.scale() > DIGITS_MAX || figure.scale() > DECIMALS_MAX) {
            throw new NoAnswer(name + " is beyond any amount", null);
        }
        return figure;
    }

    private static boolean absent(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name);
    }
}
