package org.budgeting.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does things at the same moment on threads of the server. A limit of two minutes turns a deadlock into a failure. */
@ApplicationScoped
public class Together {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Resource
    private ManagedThreadFactory threads;

    /** What came of one deed: a result or the exception that it ended with. */
    public record Outcome<T>(T result, Throwable failure) {

        public boolean succeeded() {
            return failure == null;
        }

        public <F extends Throwable> Optional<F> failure(Class<F> type) {
            return Optional.ofNullable(failure).filter(type::isInstance).map(type::cast);
        }
    }

    /** Lets {@code count} threads begin together; the outcomes stand in the order of their numbers, 0 to count − 1. */
    public <T> List<Outcome<T>> run(int count, IntFunction<Callable<T>> deeds) {
        ExecutorService pool = Executors.newFixedThreadPool(count, threads);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<T>> together = IntStream.range(0, count)
                    .mapToObj(deeds)
                    .map(deed -> (Callable<T>) () -> {
                        start.await();
                        return deed.call();
                    })
                    .toList();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(together, LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                outcomes.add(outcomeOf(future));
            }
            return outcomes;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcomeOf(Future<T> future) throws InterruptedException {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        }
    }
}
