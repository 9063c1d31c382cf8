package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.budgeting.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks as an outsider keeps and receives them; the rules themselves are proved in the server. */
class WebhooksApiIT {

    private static final String ADMIN = Api.AURORA + "admin";
    private static final String NEIGHBOUR = Api.BOREALIS + "admin";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private HttpServer receiver;

    private record Heard(String id, String timestamp, String signature, String body) {

        boolean isSignedBy(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "RAW"));
                String expected = Base64.getEncoder()
                        .encodeToString(
                                mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                return List.of(signature.split(" ")).contains("v1," + expected);
            } catch (GeneralSecurityException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void hangUp() {
        receiver.stop(0);
    }

    @Test
    void are_added_told_changed_tested_replayed_and_removed_WH1_WH6() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("url", url(), "event_types", List.of("budget.drafted", "goal.set"));
        Response added = as(ADMIN).header("Idempotency-Key", key).body(body).post("webhooks/");
        added.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("secret", startsWith("whsec_"))
                .body("enabled", equalTo(true))
                .body("event_types", contains("budget.drafted", "goal.set"));
        String secret = added.path("secret");
        String path = "webhooks/" + added.path("id") + "/";
        as(ADMIN)
                .header("Idempotency-Key", key)
                .body(body)
                .post("webhooks/")
                .then()
                .statusCode(201)
                .body("id", equalTo(added.path("id")))
                .body("secret", nullValue());
        as(ADMIN).get(path).then().statusCode(200).body("secret", nullValue());

        String budget = Api.draftId("10.00");
        Eventually.within(
                SOON,
                () -> as(ADMIN)
                        .get(path + "deliveries/?state=delivered")
                        .then()
                        .body("items.subject", hasItem(budget)));
        Heard first = heard.stream()
                .filter(one -> one.body().contains(budget))
                .findFirst()
                .orElseThrow();
        assertThat(first.body()).startsWith("{\"type\":\"budget.drafted\",\"timestamp\":\"");
        assertThat(first.isSignedBy(secret)).isTrue();
        String delivery = path + "deliveries/" + first.id() + "/";
        as(ADMIN)
                .get(delivery)
                .then()
                .statusCode(200)
                .body("attempts", hasSize(1))
                .body("attempts[0].status", equalTo(204));

        Response rotated = as(ADMIN).header("If-Match", added.header("ETag")).post(path + "rotate_secret/");
        rotated.then().statusCode(200).body("secret", startsWith("whsec_")).body("old_secret_until", notNullValue());
        heard.clear();
        as(ADMIN).post(delivery + "replay/").then().statusCode(200).body("state", equalTo("pending"));
        Eventually.within(
                SOON,
                () -> assertThat(heard).anySatisfy(again -> {
                    assertThat(again.id()).isEqualTo(first.id());
                    assertThat(again.isSignedBy(secret)).isTrue();
                    assertThat(again.isSignedBy(rotated.path("secret"))).isTrue();
                }));
        Response test = as(ADMIN).post(path + "test/");
        test.then().statusCode(200).body("event_type", equalTo("webhook.test"));
        Eventually.within(
                SOON,
                () -> as(ADMIN)
                        .get(path + "deliveries/{id}/", test.<String>path("id"))
                        .then()
                        .body("state", equalTo("delivered")));
        as(ADMIN)
                .body(Map.of("since", Instant.now().minusSeconds(60).toString()))
                .post(path + "replay/")
                .then()
                .statusCode(200)
                .body("deliveries", equalTo(0));

        as(ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", added.header("ETag"))
                .body(Map.of("enabled", false))
                .patch(path)
                .then()
                .statusCode(412);
        Response off = as(ADMIN)
                .contentType("application/merge-patch+json")
                .header("If-Match", rotated.header("ETag"))
                .body(Map.of("enabled", false, "description", "Off for now"))
                .patch(path);
        off.then().statusCode(200).body("enabled", equalTo(false)).body("description", equalTo("Off for now"));
        as(NEIGHBOUR).get(path).then().statusCode(404);
        as(NEIGHBOUR).get(path + "deliveries/").then().statusCode(404);
        as(NEIGHBOUR).post(delivery + "replay/").then().statusCode(404);
        as(NEIGHBOUR).post(path + "test/").then().statusCode(404);
        as(NEIGHBOUR).header("If-Match", off.header("ETag")).delete(path).then().statusCode(404);
        as(ADMIN).delete(path).then().statusCode(428);
        as(ADMIN).header("If-Match", off.header("ETag")).delete(path).then().statusCode(204);
        as(ADMIN).get(path).then().statusCode(404);
    }

    @Test
    void refusals_name_the_field_E1_WH5() {
        for (String url : List.of(
                "https://169.254.169.254/latest/meta-data/",
                "https://127.0.0.1/",
                "https://[::ffff:10.0.0.1]/",
                "https://erp.aurora.example:8443/",
                "ftp://erp.aurora.example/",
                "not an address")) {
            as(ADMIN)
                    .body(Map.of("url", url, "event_types", List.of("goal.set")))
                    .post("webhooks/")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/url"));
        }
        as(ADMIN)
                .body(Map.of("url", url(), "event_types", List.of("goal.set", "goal.scored")))
                .post("webhooks/")
                .then()
                .statusCode(400)
                .body("detail", containsString("goal.closed"));
        as(ADMIN)
                .body(Map.of("url", url(), "event_types", List.of()))
                .post("webhooks/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/event_types"));
        as(ADMIN)
                .body(Map.of("since", "yesterday"))
                .post("webhooks/{id}/replay/", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    private String url() {
        return "http://localhost:" + receiver.getAddress().getPort() + "/hook";
    }
}
