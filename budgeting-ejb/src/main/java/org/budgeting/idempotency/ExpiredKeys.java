package org.budgeting.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.budgeting.access.EveryTenant;

/** Removes keys that are older than a day, tenant by tenant (K4, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiredKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    private EveryTenant tenants;

    @Inject
    private KeyRemoval removal;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void removeExpired() {
        Instant limit = clock.instant().minus(KEPT);
        tenants.each("expired keys", tenant -> removal.removeBefore(limit));
    }
}
