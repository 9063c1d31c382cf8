package org.budgeting.webhooks;

import java.time.Duration;
import java.time.Instant;

/**
 * What came back of a try.
 *
 * @param status null if nothing did
 * @param problem in words; null if it was delivered
 * @param retryAfter how long the receiver wants to be left alone; zero if it did not say
 */
record Answer(Instant startedAt, int millis, Integer status, String problem, Duration retryAfter) {

    static final int GONE = 410;

    boolean isDelivered() {
        return problem == null;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }
}
