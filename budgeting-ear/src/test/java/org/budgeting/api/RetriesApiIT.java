package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Clients that give up early and send again what they do not know the end of, and twins that send the same at the same
 * time: under one key there is one row. {@code -Dretries.creates=10000} is the long run.
 */
class RetriesApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final int CREATES = Integer.getInteger("retries.creates", 250);
    private static final long SEED = Long.getLong("retries.seed", 7);
    private static final int CLIENTS = 8;
    private static final int IMPATIENT = 3;
    private static final int PATIENCE_MILLIS_MAX = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String budget = Api.approvedBudget("1000000.00");
    /** One connection each: to give up closes it, and troubles nobody else. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AtomicInteger gaveUp = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();

    @Test
    void what_is_sent_again_under_its_key_is_one_row_and_one_answer_R3() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        ExecutorService twins = Executors.newCachedThreadPool();
        Set<String> ids = new HashSet<>();
        try {
            List<Future<String>> creates = new ArrayList<>();
            for (int n = 0; n < CREATES; n++) {
                Random random = new Random(SEED + n);
                creates.add(clients.submit(() -> create(random, twins)));
            }
            for (Future<String> create : creates) {
                ids.add(create.get());
            }
        } finally {
            clients.shutdownNow();
            twins.shutdownNow();
        }
        System.out.println(CREATES + " creates, of which clients gave up " + gaveUp + " times and met a twin "
                + inFlight + " times");
        assertThat(gaveUp).as("a client that never gives up proves nothing").hasPositiveValue();
        assertThat(ids).hasSize(CREATES);
        String[] rows = as(CONTRIBUTOR)
                .accept("text/csv")
                .queryParam("budget", budget)
                .queryParam("fields", "id")
                .get("expenses/")
                .asString()
                .split("\r\n");
        assertThat(Arrays.copyOfRange(rows, 1, rows.length)).containsExactlyInAnyOrderElementsOf(ids);
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo(CREATES + ".00"));
    }

    /** The id of what was made; every tenth is sent by two at once. */
    private String create(Random random, ExecutorService twins) throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> one = () -> answer(key, "1.00", random.nextInt(PATIENCE_MILLIS_MAX) + 1);
        Future<String> twin = random.nextInt(10) == 0 ? twins.submit(one) : null;
        String answer = one.call();
        if (twin != null) {
            assertThat(twin.get()).isEqualTo(answer);
        }
        assertThat(answer(key, "1.00", (int) PATIENCE.toMillis())).isEqualTo(answer);
        assertThat(send(key, "2.00", PATIENCE).statusCode()).isEqualTo(422);
        return JsonPath.from(answer).getString("id");
    }

    /** The body of the answer, asked until there is one: at first in a hurry, then patiently. */
    private String answer(String key, String amount, int hurryMillis) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                HttpResponse<String> answer =
                        send(key, amount, attempt < IMPATIENT ? Duration.ofMillis(hurryMillis) : PATIENCE);
                if (answer.statusCode() == 409) {
                    assertThat(answer.body()).contains("idempotency-key-in-flight");
                    inFlight.incrementAndGet();
                    Thread.sleep(10);
                    continue;
                }
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                return answer.body();
            } catch (IOException gaveUpOrLost) {
                gaveUp.incrementAndGet();
            }
        }
    }

    private HttpResponse<String> send(String key, String amount, Duration patience)
            throws IOException, InterruptedException {
        String body = """
                {"description": "Paper", "amount": "%s", "currency": "GBP", "date": "2026-04-17", "budget": "%s"}""".formatted(amount, budget);
        return client.send(
                HttpRequest.newBuilder(Api.root().resolve("expenses/"))
                        .timeout(patience)
                        .header("Authorization", "Bearer " + Api.token(CONTRIBUTOR))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
