package org.budgeting.pecunia;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token by which this service shows Pecunia who it is: client credentials at Keycloak (RFC 6749, 4.4), kept until
 * shortly before it ends.
 */
@ApplicationScoped
class ServiceToken {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "service.client.secret")
    private String secret;

    @Inject
    private Clock clock;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private String token;
    private Instant goodUntil = Instant.MIN;

    /** @throws NoAnswer if Keycloak gives none */
    synchronized String get() {
        if (!clock.instant().isBefore(goodUntil)) {
            fetch();
        }
        return token;
    }

    private void fetch() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=budgeting-service&client_secret="
                                + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .build();
        // A timeout of the request would end with the headers; a body that never ends has to end here too.
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new NoAnswer("Keycloak gave no token: status " + response.statusCode(), null);
            }
            keep(response.body());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new NoAnswer("Keycloak does not answer in time", slow);
        } catch (ExecutionException unreachable) {
            throw new NoAnswer("Keycloak cannot be reached", unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the server is stopping", stopping);
        }
    }

    private void keep(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            token = answer.getString("access_token");
            goodUntil = clock.instant().plusSeconds(answer.getInt("expires_in")).minus(MARGIN);
        } catch (JsonException | NullPointerException | ClassCastException garbage) {
            throw new NoAnswer("Keycloak's answer is no token", garbage);
        }
    }
}
