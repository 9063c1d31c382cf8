package org.budgeting.recurring;

import java.util.Arrays;
import java.util.Optional;

/** How often something recurs, as people say it; custom is whatever no word says. */
public enum Frequency {
    DAILY("FREQ=DAILY"),
    WEEKLY("FREQ=WEEKLY"),
    MONTHLY("FREQ=MONTHLY"),
    QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
    YEARLY("FREQ=YEARLY"),
    CUSTOM(null);

    private final String rule;

    Frequency(String rule) {
        this.rule = rule;
    }

    /** The rule of RFC 5545 that takes its day from the first one; empty for custom. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    static Frequency of(RecurrenceText text) {
        String unit = text.unitAndInterval();
        return Arrays.stream(values())
                .filter(word -> unit.equals(word.rule))
                .findFirst()
                .orElse(CUSTOM);
    }
}
