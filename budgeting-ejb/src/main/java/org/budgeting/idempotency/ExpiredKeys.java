package org.budgeting.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.tenancy.TenantService;

/** Removes keys that are older than a day, tenant by tenant (K4, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiredKeys {

    private static final Logger LOG = Logger.getLogger(ExpiredKeys.class.getName());
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    private TenantService tenants;

    @Inject
    private KeyRemoval removal;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void removeExpired() {
        Instant limit = clock.instant().minus(KEPT);
        for (String tenant : tenants.all()) {
            try (var scope = CallerScope.enter(Caller.system(tenant, Channel.TIMER, "expired keys"))) {
                removal.removeBefore(limit);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "removing expired keys of " + tenant + " failed and is tried again within an hour",
                        failed);
            }
        }
    }
}
