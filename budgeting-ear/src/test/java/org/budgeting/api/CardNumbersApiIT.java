package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Numbers of payment cards come through every kind of door and are found nowhere (LIMITS.md, R16). */
class CardNumbersApiIT {

    private static final int CARDS = 1_000;
    private static final int DIGITS_MIN = 13;
    private static final int DIGITS_MAX = 19;
    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final Path SYSTEM = Path.of("target", "system-h2");
    private static final Pattern RUN = Pattern.compile("\\d(?:[ -]?\\d){" + (DIGITS_MIN - 1) + ",}");

    private final Random random = new Random(20261123);
    private final String budget = Api.approvedBudget("100000");
    private final String expense = record("description", "Paper").path("id");

    /** What takes texts from outside, each in its own way. */
    private final List<Function<String, Response>> doors = List.of(
            card -> record("description", "Paid with " + spaced(card)),
            card -> record("vendor", "Card " + card),
            card -> record("invoice_number", dashed(card)),
            card -> record("descriptoin " + card, "Paper"),
            card -> user().body("{\"description\": \"" + card + "\", }").post("expenses/"),
            card -> user().body(Map.of("text", "See " + dashed(card))).post("budgets/{id}/comments/", budget),
            card -> user().header("X-Correlation-Id", card).get("expenses/{id}/", expense),
            card -> user().header("Idempotency-Key", spaced(card))
                    .body(Map.of("text", "Once"))
                    .post("budgets/{id}/comments/", budget),
            card -> user().queryParam("search", spaced(card)).get("expenses/"),
            card -> user().queryParam("amount_min", card + "x").get("expenses/"),
            card -> user().queryParam(card, "1").get("expenses/"),
            card -> user().get("expenses/{id}/", card),
            card -> user().get("imports/{id}/rejected/" + card + "/", expense),
            card -> send(card + ".pdf", "file"),
            card -> send("bill.pdf", "file " + card),
            card -> send(spaced(card) + ".exe", "file"),
            card -> upload("date,description,amount\n2026-05-04,Paid with " + spaced(card) + ",1.00\n"),
            card -> record("payment_means", Map.of("token", card, "last_four", card.substring(0, 4))));

    /** Of the embedded database, which keeps all it has in files that can be looked into. */
    @Test
    @EnabledIfSystemProperty(named = "budgeting.database", matches = "h2")
    void a_thousand_cards_come_in_and_none_is_kept_logged_or_answered_PR1_PR3() {
        Set<String> cards = new TreeSet<>();
        while (cards.size() < CARDS) {
            cards.add(card());
        }
        List<String> planted = new ArrayList<>(cards);
        for (int n = 0; n < CARDS; n++) {
            String card = planted.get(n);
            Response answer = doors.get(n % doors.size()).apply(card);
            assertThat(answer.statusCode()).as(card).isLessThan(500);
            assertThat(found(answer.asString() + "\n" + answer.headers(), cards))
                    .as("what door %d answers", n % doors.size())
                    .isEmpty();
        }
        // The embedded database keeps all it has in files; of PostgreSQL these are the logs alone.
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(found(read(file), cards)).as(file.toString()).isEmpty());
    }

    private Response record(String field, Object text) {
        Map<String, Object> body = new HashMap<>(Api.expense(budget, "1"));
        body.put(field, text);
        return user().body(body).post("expenses/");
    }

    private Response send(String name, String part) {
        String of = record("description", "With a receipt").path("id");
        return user().contentType("multipart/form-data; charset=UTF-8")
                .multiPart(part, name, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "application/pdf")
                .post("expenses/{id}/receipts/", of);
    }

    private static Response upload(String rows) {
        return user().contentType("multipart/form-data; charset=UTF-8")
                .multiPart("file", "cards.csv", rows.getBytes(StandardCharsets.US_ASCII), "text/csv")
                .post("imports/");
    }

    private static RequestSpecification user() {
        return as(CONTRIBUTOR);
    }

    /** Which of the cards stand in a text, however their digits are set apart. */
    private static Set<String> found(String text, Set<String> cards) {
        Set<String> found = new TreeSet<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String digits = runs.group().replaceAll("[ -]", "");
            for (int length = DIGITS_MIN; length <= DIGITS_MAX; length++) {
                for (int start = 0; start + length <= digits.length(); start++) {
                    String part = digits.substring(start, start + length);
                    if (cards.contains(part)) {
                        found.add(part);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(SYSTEM)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("h2", "logs").anyMatch(folder -> file.startsWith(SYSTEM.resolve(folder))))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String spaced(String card) {
        return card.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String dashed(String card) {
        return card.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** As cards begin, and with the check digit that Luhn's formula asks for. */
    private String card() {
        StringBuilder digits = new StringBuilder().append(3 + random.nextInt(4));
        int length = DIGITS_MIN + random.nextInt(DIGITS_MAX - DIGITS_MIN + 1);
        while (digits.length() < length - 1) {
            digits.append(random.nextInt(10));
        }
        int sum = 0;
        for (int n = 0; n < digits.length(); n++) {
            int digit = digits.charAt(digits.length() - 1 - n) - '0';
            int weighed = n % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
