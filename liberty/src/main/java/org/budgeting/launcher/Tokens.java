package org.budgeting.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens of the demo realm. Each is kept for a while, because Keycloak answers only about 15 password logins a
 * second.
 */
final class Tokens {

    /** The realm's tokens live five minutes. */
    private static final Duration REUSE = Duration.ofMinutes(4);

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI issuer;
    private final String serviceSecret;
    private final Map<Map<String, String>, Token> kept = new ConcurrentHashMap<>();

    private record Token(String value, long fetchedAtNanos) {

        boolean isFresh() {
            return System.nanoTime() - fetchedAtNanos < REUSE.toNanos();
        }
    }

    Tokens(URI issuer, String serviceSecret) {
        this.issuer = issuer;
        this.serviceSecret = serviceSecret;
    }

    String ofUser(String username) {
        return token(Map.of(
                "grant_type",
                "password",
                "client_id",
                DemoRealm.CLIENT,
                "username",
                username,
                "password",
                DemoUser.PASSWORD));
    }

    String ofService() {
        return token(Map.of(
                "grant_type", "client_credentials", "client_id", "budgeting-service", "client_secret", serviceSecret));
    }

    private String token(Map<String, String> grant) {
        return kept.compute(grant, (asked, token) -> token != null && token.isFresh() ? token : fetch(asked))
                .value();
    }

    private Token fetch(Map<String, String> grant) {
        var form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var token = ACCESS_TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) {
                throw new IllegalArgumentException(
                        "Keycloak gives no token (%d): %s".formatted(answer.statusCode(), answer.body()));
            }
            return new Token(token.group(1), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
