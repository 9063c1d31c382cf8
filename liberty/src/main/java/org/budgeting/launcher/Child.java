package org.budgeting.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server that runs as a process of its own, its output going to a log file. */
final class Child {

    private static final int TAIL_LINES = 30;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Child(name, builder.start(), log);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Waits until the address answers 200; a process that ends, or writes a line that {@code fatal} finds, ends the
     * wait at once.
     */
    void awaitAnswer(URI address, Duration timeout, Pattern fatal) throws InterruptedException {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!answers(address)) {
            var output = output();
            var failure = fatal.matcher(output);
            if (failure.find()) {
                var lines = output.substring(output.lastIndexOf('\n', failure.start()) + 1)
                        .lines()
                        .limit(TAIL_LINES)
                        .toList();
                throw new StartFailed("%s could not start.%n%s".formatted(name, excerpt(lines)));
            }
            if (!process.isAlive()) {
                throw new StartFailed(
                        "%s ended with code %d before it was ready.%n%s".formatted(name, process.exitValue(), tail()));
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailed(
                        "%s was not ready after %d seconds.%n%s".formatted(name, timeout.toSeconds(), tail()));
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        }
    }

    /** Waits for a process that ends by itself, and refuses when it did not end well. */
    void awaitEnd(Duration timeout) throws InterruptedException {
        if (!process.waitFor(timeout.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new StartFailed("%s was not done after %d seconds.%n%s".formatted(name, timeout.toSeconds(), tail()));
        }
        if (process.exitValue() != 0) {
            throw new StartFailed("%s ended with code %d.%n%s".formatted(name, process.exitValue(), tail()));
        }
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** How a process ended that was to run on. */
    String obituary() {
        return "%s ended with code %d.%n%s".formatted(name, process.exitValue(), tail());
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private static boolean answers(URI address) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail() {
        var lines = output().lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        return excerpt(last);
    }

    private String excerpt(List<String> lines) {
        return "From %s:%n  %s".formatted(log, String.join(System.lineSeparator() + "  ", lines));
    }

    private String output() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }
}
