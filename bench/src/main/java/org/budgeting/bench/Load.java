package org.budgeting.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;

/** Clients that do one thing again and again for a bounded time, each on a thread of its own. */
final class Load {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private Load() {}

    /** What a client does; it is closed at the end. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** How often all clients together did it in a second, and how long one took. */
    record Result(double perSecond, double medianMillis, double p95Millis, double p99Millis) {}

    static Result run(int clients, Callable<Client> newClient) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long warm = System.nanoTime() + WARM_UP.toNanos();
            long end = warm + MEASURED.toNanos();
            List<Future<long[]>> running = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                running.add(threads.submit(() -> timesOf(newClient, warm, end)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : running) {
                times.add(one.get());
            }
            return result(times.stream().flatMapToLong(Arrays::stream).sorted().toArray());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] timesOf(Callable<Client> newClient, long warm, long end) throws Exception {
        try (Client client = newClient.call()) {
            while (System.nanoTime() < warm) {
                client.once();
            }
            List<Long> times = new ArrayList<>();
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                client.once();
                times.add(System.nanoTime() - before);
            }
            return times.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private static Result result(long[] sorted) {
        LongUnaryOperator percentile =
                percent -> sorted[(int) Math.min(sorted.length - 1L, sorted.length * percent / 100)];
        return new Result(
                sorted.length / (double) MEASURED.toSeconds(),
                percentile.applyAsLong(50) / 1e6,
                percentile.applyAsLong(95) / 1e6,
                percentile.applyAsLong(99) / 1e6);
    }
}
