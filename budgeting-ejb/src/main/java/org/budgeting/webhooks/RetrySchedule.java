package org.budgeting.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery is tried again: the schedule that Standard Webhooks recommend, each time up to a fifth later so that
 * receivers that come back are not met by everything at once (WH4). Pure.
 */
final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int JITTER_PART = 5;
    private static final Duration ASKED_MAX = Duration.ofHours(24);

    private RetrySchedule() {}

    /**
     * How long to wait; empty if it was tried often enough.
     *
     * @param tries so many failed
     * @param asked for by the receiver; zero if it did not
     */
    static Optional<Duration> pauseAfter(int tries, Duration asked, RandomGenerator random) {
        if (tries > PAUSES.size()) {
            return Optional.empty();
        }
        long millis = PAUSES.get(tries - 1).toMillis();
        Duration pause = Duration.ofMillis(millis + random.nextLong(millis / JITTER_PART));
        Duration heard = asked.compareTo(ASKED_MAX) > 0 ? ASKED_MAX : asked;
        return Optional.of(heard.compareTo(pause) > 0 ? heard : pause);
    }
}
