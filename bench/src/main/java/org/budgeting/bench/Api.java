package org.budgeting.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.budgeting.launcher.BudgetingSystem;

/** The system as a program sees it: over HTTP, with tokens of demo users. */
final class Api {

    private static final int PAGE_MAX = 200;
    private static final String CONTRIBUTOR = "aurora-contributor";
    private static final String APPROVER = "aurora-approver";
    static final String VIEWER = "aurora-viewer";
    static final String OTHER_VIEWER = "borealis-viewer";
    private static final Duration IMPORT_AT_MOST = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String BOUNDARY = "bench-boundary";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BudgetingSystem system;

    Api(BudgetingSystem system) {
        this.system = system;
    }

    /** A budget of the demo that is being spent. */
    UUID activeBudget() throws IOException, InterruptedException {
        return UUID.fromString(json(get(VIEWER, "budgets/?status=active"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id"));
    }

    /** A client that gets one thing; its token is fetched before the time is taken. */
    Load.Client reader(String user, String path) {
        HttpRequest request = request(user, path).GET().build();
        return () -> sent(request, 200);
    }

    /** The cursor behind so many items of a list, which are read to get there. */
    String cursorBehind(String user, String list, int items) throws IOException, InterruptedException {
        String cursor = null;
        for (int left = items; left > 0; left -= PAGE_MAX) {
            String page = list + "&page_size=" + Math.min(left, PAGE_MAX) + (cursor == null ? "" : "&cursor=" + cursor);
            cursor = URLEncoder.encode(json(get(user, page)).getString("next"), StandardCharsets.UTF_8);
        }
        return cursor;
    }

    /** A client that records small expenses, each under an Idempotency-Key of its own. */
    Load.Client recorder(UUID budget) {
        HttpRequest.Builder request = request(CONTRIBUTOR, "expenses/")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"description": "Paper", "amount": "1.25", "currency": "GBP", "date": "2016-05-14", "budget": "%s",
                         "payment_method": "other", "vendor": "Vendor"}""".formatted(budget)));
        return () -> sent(
                request.copy()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .build(),
                201);
    }

    /** What the summary says was spent in one currency: as a whole, by month and by category. */
    List<BigDecimal> spent(String user, String currency) throws IOException, InterruptedException {
        JsonObject totals =
                json(get(user, "budgets/summary/")).getJsonArray("totals").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("currency").equals(currency))
                        .findFirst()
                        .orElseThrow();
        return List.of(
                new BigDecimal(totals.getJsonObject("funds").getString("actual")),
                addedUp(totals.getJsonArray("months")),
                addedUp(totals.getJsonArray("categories")));
    }

    private static BigDecimal addedUp(JsonArray parts) {
        return parts.getValuesAs(JsonObject.class).stream()
                .map(part -> new BigDecimal(part.getString("actual")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rows a second from the first byte of the upload until the job is completed; every row has to be accepted. */
    Load.Result importRate(Path file, int rows) throws IOException, InterruptedException {
        UUID budget = approvedBudget("Purchasing cards");
        byte[] form = form(file, "{\"kind\": \"expenses\", \"budget\": \"" + budget + "\"}");
        HttpRequest upload = request(CONTRIBUTOR, "imports/")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        long start = System.nanoTime();
        String job = "imports/" + json(sent(upload, 202)).getString("id") + "/";
        JsonObject now = json(get(CONTRIBUTOR, job));
        while (now.getString("status").matches("queued|running")) {
            if (System.nanoTime() - start > IMPORT_AT_MOST.toNanos()) {
                throw new IllegalStateException("The import takes more than " + IMPORT_AT_MOST + ": " + now);
            }
            Thread.sleep(POLL.toMillis());
            now = json(get(CONTRIBUTOR, job));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!now.getString("status").equals("completed") || now.getInt("accepted") != rows) {
            throw new IllegalStateException("The import did not accept every row: " + now);
        }
        return new Load.Result(rows / seconds, 0, 0, 0);
    }

    UUID approvedBudget(String name) throws IOException, InterruptedException {
        HttpResponse<String> draft = post(CONTRIBUTOR, "budgets/", null, """
                {"name": "%s", "budget_type": "annual", "amount": "100000000.00", "currency": "GBP",
                 "start_date": "2016-01-01", "end_date": "2018-12-31", "control": "ignore"}""".formatted(name), 201);
        String id = json(draft).getString("id");
        post(
                CONTRIBUTOR,
                "budgets/" + id + "/submit/",
                draft.headers().firstValue("ETag").orElseThrow(),
                "",
                200);
        String approval =
                json(get(APPROVER, "approvals/waiting/")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(item -> item.getString("subject").equals(id))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        post(APPROVER, "approvals/" + approval + "/decision/", null, "{\"decision\": \"approved\"}", 200);
        return UUID.fromString(id);
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return sent(request(user, path).GET().build(), 200);
    }

    private HttpResponse<String> post(String user, String path, String ifMatch, String body, int expected)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(user, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return sent(request.build(), expected);
    }

    private HttpRequest.Builder request(String user, String path) {
        URI address = system.api().resolve(path);
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + system.token(user));
    }

    private HttpResponse<String> sent(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static byte[] form(Path file, String mapping) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        write(
                form,
                "--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\nContent-Type: application/json\r\n\r\n"
                        + mapping);
        write(
                form,
                "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"transactions.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n");
        form.write(Files.readAllBytes(file));
        write(form, "\r\n--" + BOUNDARY + "--\r\n");
        return form.toByteArray();
    }

    private static void write(ByteArrayOutputStream form, String text) throws IOException {
        form.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
