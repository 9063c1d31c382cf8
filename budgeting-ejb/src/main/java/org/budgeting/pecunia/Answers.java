package org.budgeting.pecunia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads answers within bounds; whatever has not the agreed form is no answer (N1). */
final class Answers {

    private static final int TEXT_MAX = 2000;
    private static final int LIST_MAX = 200;

    // 1e999999999 is a valid number of JSON and fills the memory of whoever writes it out.
    private static final int DIGITS_MAX = 15;
    private static final int DECIMALS_MAX = 400;

    private Answers() {}

    /** @throws NoAnswer if the text is not an answer of the agreed form */
    static <T> T parse(String json, Function<JsonObject, T> form) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return form.apply(reader.readObject());
        } catch (NoAnswer refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            // JSON-P says what is wrong by half a dozen exceptions, and a nesting too deep by a bare RuntimeException.
            throw new NoAnswer("the answer has not the agreed form", malformed);
        }
    }

    static int score(JsonObject object) {
        int score = object.getJsonNumber("score").intValueExact();
        if (score < 0 || score > 100) {
            throw new NoAnswer("the score is not between 0 and 100", null);
        }
        return score;
    }

    static Stream<JsonObject> objects(JsonObject object, String name) {
        return absent(object, name)
                ? Stream.empty()
                : object.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .limit(LIST_MAX);
    }

    static String word(JsonObject object, String name, Set<String> allowed) {
        String word = object.getString(name);
        if (!allowed.contains(word)) {
            throw new NoAnswer(name + " is none of " + allowed, null);
        }
        return word;
    }

    static String text(JsonObject object, String name) {
        String text = absent(object, name) ? null : object.getString(name);
        return text == null || text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    static BigDecimal amount(JsonObject object, String name) {
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

    static boolean absent(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name);
    }
}
