package org.budgeting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must become true by itself. */
public final class Eventually {

    private static final Duration POLL = Duration.ofMillis(500);

    private Eventually() {}

    public static void within(Duration patience, Runnable assertion) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }
}
