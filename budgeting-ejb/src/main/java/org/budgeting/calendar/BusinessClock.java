package org.budgeting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives the clock that everybody asks; stories set another one. */
@ApplicationScoped
class BusinessClock {

    // As fine as the databases keep it: what a write answers is what the next read finds.
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
