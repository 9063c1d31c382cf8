package org.budgeting.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.pecunia.HealthAnswer;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    @Test
    void critical_advice_comes_first_and_an_unknown_priority_last() {
        List<Recommendation> sorted = Stream.of("low", "critical", "whenever", "medium", "high")
                .map(UrgencyTest::advice)
                .map(advice -> new Recommendation(UUID.randomUUID(), "Budget", "GBP", advice, Instant.EPOCH))
                .sorted(Urgency.MOST_URGENT_FIRST)
                .toList();
        assertThat(sorted)
                .extracting(one -> one.advice().priority())
                .containsExactly("critical", "high", "medium", "low", "whenever");
        assertThat(Urgency.of(advice("whenever"))).isLessThan(Urgency.NONE);
    }

    private static HealthAnswer.Advice advice(String priority) {
        return new HealthAnswer.Advice("savings", priority, "Title", "Description", null, null);
    }
}
