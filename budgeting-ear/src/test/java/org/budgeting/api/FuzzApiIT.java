package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Random requests to every operation that is described. Whatever comes, the answer is one that is described, and never
 * a failure of ours. {@code -Dfuzz.requests=100000} is the long run, {@code -Dfuzz.seed=…} sends others. It is alone
 * and the last, because it leaves one of the demo's organisations in a state that nobody foresees.
 */
@Isolated
@Order(Integer.MAX_VALUE)
class FuzzApiIT {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern INNARDS = Pattern.compile(
            "\\sat [a-z]+\\.[a-z]+\\.|Exception|java\\.|jakarta\\.|org\\.eclipse|SQLSTATE|ORA-|CWW|SRVE");
    private static final int KNOWN_MAX = 50;
    private static final int FAULTS_MAX = 30;
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_500);
    private static final long SEED = Long.getLong("fuzz.seed", 1_000_000);

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Description description = Contract.description();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void every_answer_is_one_that_is_described_and_none_a_failure_R8() {
        List<Description.Operation> served = description.operations().stream()
                .filter(operation -> operation.path().startsWith("/budgeting/"))
                .toList();
        lookAround();
        List<String> faults = new ArrayList<>();
        for (int n = 0; n < REQUESTS && faults.size() < FAULTS_MAX; n++) {
            // A seed of its own for each, so that what is added to the description moves few of them.
            Random random = new Random(SEED + n);
            var values = new FuzzedValues(random, description, kind -> anId(kind, random));
            var request = new FuzzedRequest(served.get(random.nextInt(served.size())), values, description);
            HttpResponse<String> answer = send(request, random);
            String what = "request %d of seed %d: %s %s"
                    .formatted(n, SEED, request.method(), answer.request().uri());
            faultsOf(request, answer).forEach(fault -> faults.add(what + ": " + fault));
            answers.merge(answer.statusCode(), 1, Integer::sum);
            remember(
                    request.path(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(null));
        }
        System.out.println("random requests, by status: " + answers);
        assertThat(faults).isEmpty();
    }

    private void lookAround() {
        description.operations().stream()
                .filter(operation -> operation.method().equals("GET")
                        && operation.path().startsWith("/budgeting/")
                        && !operation.path().contains("{"))
                .forEach(list -> remember(
                        list.path(),
                        Api.as(Api.BOREALIS + "finance")
                                .get(Api.root().resolve(list.path()))
                                .asString(),
                        null));
    }

    private List<String> faultsOf(FuzzedRequest request, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) {
            return List.of("a failure: " + answer.body());
        }
        if (status >= 400 && INNARDS.matcher(answer.body()).find()) {
            return List.of("tells what nobody outside needs to know: " + answer.body());
        }
        return description
                .faults(
                        request.method(),
                        request.path(),
                        status,
                        answer.headers().firstValue("Content-Type").orElse(null),
                        answer.body())
                .stream()
                .map(fault -> status + ", " + fault)
                .toList();
    }

    private HttpResponse<String> send(FuzzedRequest request, Random random) {
        try {
            return client.send(
                    request.of(random.nextInt(50) == 0 ? "nonsense" : Api.token(Api.BOREALIS + request.role()), tags),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String anId(String kind, Random random) {
        List<String> known = ids.getOrDefault(kind, List.of());
        return known.isEmpty() ? UUID.randomUUID().toString() : known.get(random.nextInt(known.size()));
    }

    /** What later requests speak of; the oldest are forgotten. */
    private void remember(String path, String body, String tag) {
        List<String> known = ids.computeIfAbsent(
                FuzzedRequest.kind(path.replaceFirst("[0-9a-f-]{36}/$", "")), kind -> new ArrayList<>());
        ID.matcher(body).results().limit(10).forEach(found -> known.add(found.group(1)));
        while (known.size() > KNOWN_MAX) {
            known.remove(0);
        }
        if (tag != null) {
            tags.put(path, tag);
        }
    }
}
