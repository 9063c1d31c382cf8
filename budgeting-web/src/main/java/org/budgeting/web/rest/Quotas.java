package org.budgeting.web.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests each client of each tenant has left on this server: a bucket that fills evenly, and holds what a
 * minute allows.
 */
@ApplicationScoped
public class Quotas {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CLIENTS_MAX = 100_000;

    private final int perMinute;
    private final LoadingCache<Key, Bucket> buckets;

    private record Key(String tenant, String client) {}

    @Inject
    Quotas(@ConfigProperty(name = "api.requests.per.minute", defaultValue = "6000") int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /** For the proxy of the container, which never uses it. */
    protected Quotas() {
        this(1, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Quotas(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        Bandwidth allowed = Bandwidth.builder()
                .capacity(perMinute)
                .refillGreedy(perMinute, WINDOW)
                .build();
        // Whoever was silent for a whole window has a full bucket again, so it may be forgotten.
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(WINDOW.plusSeconds(1))
                .maximumSize(CLIENTS_MAX)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(allowed)
                        .build());
    }

    int perMinute() {
        return perMinute;
    }

    ConsumptionProbe take(String tenant, String client) {
        return buckets.get(new Key(tenant, client)).tryConsumeAndReturnRemaining(1);
    }
}
