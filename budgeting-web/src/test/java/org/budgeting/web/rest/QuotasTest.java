package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Quotas quotas = new Quotas(60, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void a_client_that_asked_what_a_minute_allows_waits_a_second_for_the_next() {
        for (int left = 59; left >= 0; left--) {
            assertThat(take("aurora", "cli")).isEqualTo(left);
        }
        var refused = quotas.take("aurora", "cli");
        assertThat(refused.isConsumed()).isFalse();
        assertThat(refused.getNanosToWaitForRefill()).isEqualTo(TimeUnit.SECONDS.toNanos(1));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(quotas.take("aurora", "cli").isConsumed()).isTrue();
        assertThat(quotas.take("aurora", "cli").isConsumed()).isFalse();
    }

    @Test
    void neither_another_client_nor_another_tenant_pays_for_it() {
        while (quotas.take("aurora", "cli").isConsumed()) {
            nanos.get();
        }
        assertThat(take("aurora", "portal")).isEqualTo(59);
        assertThat(take("borealis", "cli")).isEqualTo(59);
    }

    private long take(String tenant, String client) {
        return quotas.take(tenant, client).getRemainingTokens();
    }
}
