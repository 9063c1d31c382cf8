package org.budgeting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the clock that everybody asks; stories set another one. */
@ApplicationScoped
class BusinessClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
