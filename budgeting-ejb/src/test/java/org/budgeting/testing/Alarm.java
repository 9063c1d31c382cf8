package org.budgeting.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Does one thing when a timer of the server rings. */
@Singleton
public class Alarm {

    @Resource
    private TimerService timers;

    private Callable<?> deed;
    private CompletableFuture<Object> outcome;

    /** What came of it is in the answer: what it returned or threw. */
    public CompletableFuture<Object> ring(Callable<?> what) {
        deed = what;
        outcome = new CompletableFuture<>();
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
        return outcome.orTimeout(30, TimeUnit.SECONDS);
    }

    @Timeout
    void rung() {
        try {
            outcome.complete(deed.call());
        } catch (Exception failed) {
            outcome.completeExceptionally(failed);
        }
    }
}
