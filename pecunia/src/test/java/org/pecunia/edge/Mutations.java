package org.pecunia.edge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Good requests gone bad: one or two of their tokens are replaced by something that a client should not have sent. */
public final class Mutations {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?\\d+(\\.\\d+)?|\\[|\\{");
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e308",
            "-1e999",
            "NaN",
            "99999999999999999999",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"-5\"",
            "\"0\"",
            "\"999999999999999.9999\"",
            "\"1900-01\"",
            "\"2199-12-31\"",
            "\"2016-13\"",
            "\"XXX\"",
            "[]",
            "{}",
            "[",
            "}",
            ",");

    private Mutations() {}

    public static Arbitrary<String> of(String request) {
        Arbitrary<Integer> place = Arbitraries.integers()
                .between(0, (int) TOKEN.matcher(request).results().count() - 1);
        Arbitrary<String> nasty = Arbitraries.of(NASTY);
        return Combinators.combine(place, nasty, place, nasty)
                .as((one, first, other, second) -> replaced(replaced(request, one, first), other, second));
    }

    private static String replaced(String request, int place, String by) {
        return TOKEN.matcher(request)
                .results()
                .skip(place)
                .findFirst()
                .map((MatchResult token) -> request.substring(0, token.start()) + by + request.substring(token.end()))
                .orElse(request);
    }

    /** The request as the edge reads it. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T read(String request, Class<T> type) {
        try {
            byte[] body = request.getBytes(StandardCharsets.UTF_8);
            return (T) new JsonBodies()
                    .readFrom((Class<Record>) (Class<?>) type, type, null, null, null, new ByteArrayInputStream(body));
        } catch (IOException unreadable) {
            throw new AssertionError("a byte array cannot fail", unreadable);
        }
    }
}
