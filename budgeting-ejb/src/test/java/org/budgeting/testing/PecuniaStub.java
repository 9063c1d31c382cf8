package org.budgeting.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands where Pecunia and Keycloak's token endpoint are expected, over real HTTP, and is as well or as ill as a test
 * wants.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PecuniaStub {

    private static final Duration SLOW = Duration.ofSeconds(30);
    private static final int MEGABYTE = 1024 * 1024;

    /** How the server behaves. */
    public enum Mood {
        WELL,
        SLOW,
        GARBAGE,
        FIFTY_MEGABYTES,
        IN_DROPS,
        FAILING,
        HANGING_UP,
        NO_TOKEN,
        SLOW_TOKEN
    }

    @Inject
    @ConfigProperty(name = "pecunia.url")
    private URI address;

    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.WELL);
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<String> questions = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> lastAuthorization = new AtomicReference<>();
    private final AtomicReference<String> lastTokenRequest = new AtomicReference<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moodChanged = lock.newCondition();
    private HttpServer server;
    private ExecutorService threads;

    @PostConstruct
    void start() {
        try {
            threads = Executors.newCachedThreadPool();
            server = HttpServer.create(new InetSocketAddress("localhost", address.getPort()), 0);
            server.setExecutor(threads);
            server.createContext("/pecunia/health-scores/", exchange -> judge(exchange, judgement()));
            server.createContext("/pecunia/feasibility-scores/", exchange -> judge(exchange, feasibility()));
            server.createContext("/realms/budgeting/protocol/openid-connect/token", this::token);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        become(Mood.WELL);
        server.stop(0);
        threads.shutdownNow();
    }

    /** Slow answers that are under way are let go. */
    public void become(Mood next) {
        lock.lock();
        try {
            mood.set(next);
            moodChanged.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often a judgement was asked for. */
    public int asked() {
        return asked.get();
    }

    /** How often a judgement of this budget was asked for. */
    public long askedAbout(UUID budget) {
        return questions.stream()
                .filter(question -> question.contains(budget.toString()))
                .count();
    }

    public String lastAuthorization() {
        return lastAuthorization.get();
    }

    public String lastTokenRequest() {
        return lastTokenRequest.get();
    }

    /** A judgement by the agreed form. */
    public static String judgement() {
        return """
                {"score": 87, "grade": "good", "risk_level": "low", "overrun_probability": 0.1, "projected_spend": "900.00",
                 "projected_variance": "100.00", "projected_spend_interval": {"level": 80, "lower": "850.00", "upper": "950.00"},
                 "burn_rate": "2.50", "factors": [{"name": "pace", "label": "Pace", "points": 87, "max_points": 100,
                 "explanation": "In step"}], "recommendations": [], "forecast": null, "as_of": "2026-05-14T00:00:00Z",
                 "model_version": "stub-1", "warnings": []}""";
    }

    /** A judgement of a goal by the agreed form. */
    public static String feasibility() {
        return """
                {"goal_id": "g", "score": 71, "probability": 0.7412, "projected_value": "538.5",
                 "projected_value_interval": {"level": 80, "lower": "489.2", "upper": "587.8"},
                 "factors": [{"name": "trend", "label": "Trend", "points": 71, "max_points": 100, "explanation": "Steady"}],
                 "recommendations": [], "as_of": "2026-05-14", "model_version": "stub-1", "warnings": []}""";
    }

    private void judge(HttpExchange exchange, String judgement) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            lastAuthorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            switch (mood.get()) {
                case SLOW -> {
                    awaitOtherMood(SLOW);
                    answer(exchange, 200, judgement);
                }
                case GARBAGE -> answer(exchange, 200, "<html>Welcome to the captive portal</html>");
                case FIFTY_MEGABYTES -> send(exchange, 50, MEGABYTE, Duration.ZERO);
                case IN_DROPS -> send(exchange, 300, 1, Duration.ofMillis(100));
                case FAILING -> answer(exchange, 500, "{\"title\": \"broken\"}");
                case HANGING_UP -> exchange.close();
                default -> answer(exchange, 200, judgement);
            }
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        try (exchange) {
            lastTokenRequest.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            switch (mood.get()) {
                case NO_TOKEN -> answer(exchange, 401, "{\"error\": \"unauthorized_client\"}");
                case SLOW_TOKEN -> awaitOtherMood(SLOW);
                // Kept for less than the margin before its end, so that each call asks for another one.
                default -> answer(exchange, 200, "{\"access_token\": \"stub-token\", \"expires_in\": 1}");
            }
        }
    }

    private void awaitOtherMood(Duration limit) {
        Mood now = mood.get();
        long left = limit.toNanos();
        lock.lock();
        try {
            while (mood.get() == now && left > 0) {
                left = moodChanged.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void send(HttpExchange exchange, int pieces, int size, Duration pause) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = " ".repeat(size).getBytes(StandardCharsets.UTF_8);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int n = 0; n < pieces; n++) {
                body.write(piece);
                body.flush();
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
