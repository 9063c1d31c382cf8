package org.budgeting.webhooks;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Who is told of events, over real HTTP on this machine; answers what a test wants. */
final class Receiver implements AutoCloseable {

    private static final int ENDLESS = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger status = new AtomicInteger(200);

    /** A delivery that arrived. */
    record Heard(String path, Map<String, List<String>> headers, String body) {

        String id() {
            return headers.get("webhook-id").get(0);
        }

        boolean isSignedBy(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (Exception notTheirs) {
                return false;
            }
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            heard.add(new Heard(
                    exchange.getRequestURI().getPath(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer(exchange, status.get());
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        } else if (status == 503) {
            exchange.getResponseHeaders().set("Retry-After", "600");
        }
        if (status == ENDLESS) {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] drop = new byte[1024];
                for (int n = 0; n < 1_000_000; n++) {
                    out.write(drop);
                }
            }
        } else {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    /** From now on answers this. */
    void answer(int code) {
        status.set(code);
    }

    /** From now on never ends an answer. */
    void babble() {
        status.set(ENDLESS);
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
