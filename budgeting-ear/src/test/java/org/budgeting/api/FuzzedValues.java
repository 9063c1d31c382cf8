package org.budgeting.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Values for what a schema describes. Every other set of them fits, so that requests come deep; in the others some
 * break the schema in a way that somebody will.
 */
final class FuzzedValues {

    private static final int WRONG_PERCENT = 15;
    private static final int DEPTH_MAX = 6;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "undefined",
            "-1",
            "0",
            "1e400",
            "NaN",
            "'; DROP TABLE expense; --",
            "\" OR \"\"=\"",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "#{1+1}",
            "=HYPERLINK(\"http://example.com\")",
            "../../etc/passwd",
            "4111 1111 1111 1111",
            "Ǆ İ ß ﬀ",
            "\u202Eright to left",
            "\uD83D\uDCB6\uD83D\uDC69\u200D\uD83D\uDCBB",
            "line\r\nSet-Cookie: a=b",
            "\u0000",
            "\u0007\u001B[31m",
            "%s%n%x",
            "2026-02-30",
            "a".repeat(300),
            "é".repeat(5_000));

    private final Random random;
    private final Description description;
    private final UnaryOperator<String> ids;
    private final boolean breaking;

    /** @param ids of a thing that there is, by the word for it, such as "budget" */
    FuzzedValues(Random random, Description description, UnaryOperator<String> ids) {
        this.random = random;
        this.description = description;
        this.ids = ids;
        this.breaking = random.nextBoolean();
    }

    /** A value of this name for the schema, as the classes of the JDK; null is JSON's. */
    Object of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    /** As it is written in an address. */
    String text(String name, JsonNode schema) {
        Object value = of(name, schema);
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : "" + value;
    }

    String nasty() {
        return any(NASTY);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    private Object of(String name, JsonNode schema, int depth) {
        if (breaking && percent(WRONG_PERCENT)) {
            return wrong(depth);
        }
        JsonNode meant = description.resolved(schema);
        if (meant.has("anyOf")) {
            return of(name, meant.path("anyOf").get(0), depth);
        }
        if (meant.has("enum")) {
            return meant.path("enum")
                    .get(random.nextInt(meant.path("enum").size()))
                    .asText();
        }
        JsonNode type = meant.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(meant, depth);
            case "array" -> array(name, meant, depth);
            case "integer" -> whole(meant);
            case "number" -> random.nextDouble() * 1_000;
            case "boolean" -> random.nextBoolean();
            default -> string(name, meant);
        };
    }

    private Object object(JsonNode schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth < DEPTH_MAX) {
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            schema.path("properties").properties().forEach(property -> {
                if (percent(required.contains(property.getKey()) ? (breaking ? 95 : 100) : 40)) {
                    object.put(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
                }
            });
        }
        if (breaking && percent(3)) {
            object.put("unheard_of", nasty());
        }
        return object;
    }

    private Object array(String name, JsonNode schema, int depth) {
        List<Object> array = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0 && depth < DEPTH_MAX; n--) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return least + random.nextInt((int) Math.max(1, Math.min(1_000, most - least + 1)));
    }

    private Object string(String name, JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        return switch (schema.path("format").asText()) {
            case "uuid" -> percent(85) ? ids.apply(name) : new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" ->
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_400)).toString();
            case "date-time" -> "2026-%02d-01T00:00:00Z".formatted(1 + random.nextInt(12));
            default ->
                pattern.contains("\\d{4}-\\d{2}")
                        ? "2026-%02d".formatted(1 + random.nextInt(12))
                        : pattern.contains("\\d{1,15}")
                                ? random.nextInt(9_999) + "." + (10 + random.nextInt(90))
                                : word(schema);
        };
    }

    private String word(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        if (!example.isMissingNode() && percent(70)) {
            return example.asText();
        }
        return percent(50) ? nasty() : "Paper " + random.nextInt(1_000);
    }

    private Object wrong(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextDouble() * 1e300;
            case 3 -> random.nextBoolean();
            case 4 -> List.of(nasty());
            case 5 -> Map.of(nasty(), nasty());
            case 6 -> depth < DEPTH_MAX ? List.of(List.of(List.of(List.of(Map.of())))) : "";
            default -> nasty();
        };
    }
}
