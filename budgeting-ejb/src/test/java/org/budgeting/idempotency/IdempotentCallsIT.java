package org.budgeting.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.budgeting.access.Role;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.junit.jupiter.api.Test;

class IdempotentCallsIT extends InContainer {

    private static final String AGE = "UPDATE idempotency_key SET stored_at = ? WHERE tenant_id = ?";
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    private IdempotentCalls calls;

    @Inject
    private KeyRemoval removal;

    @Inject
    private OwnersSql sql;

    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void an_answer_is_kept_for_a_day_and_no_longer_K4() {
        assertThat(call()).isEqualTo("1");
        assertThat(removedAfter(DAY.minusMinutes(1))).isZero();
        assertThat(call()).as("the same answer").isEqualTo("1");
        assertThat(removedAfter(DAY.plusMinutes(1))).isEqualTo(1);
        assertThat(call()).as("a new effect").isEqualTo("2");
    }

    private String call() {
        return tenant().as(
                        Role.CONTRIBUTOR,
                        () -> calls.once(
                                        "POST /things/",
                                        "key",
                                        () -> "hash",
                                        () -> new StoredAnswer(
                                                201, null, null, String.valueOf(effects.incrementAndGet())))
                                .body());
    }

    private int removedAfter(Duration age) {
        Instant now = Instant.now();
        sql.change(AGE, Timestamp.from(now.minus(age)), tenant().id());
        return tenant().as(Role.CONTRIBUTOR, () -> removal.removeBefore(now.minus(DAY)));
    }
}
