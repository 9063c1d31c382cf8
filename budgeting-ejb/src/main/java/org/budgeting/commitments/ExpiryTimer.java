package org.budgeting.commitments;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.tenancy.TenantService;

/** Visits every tenant and lets its requests go that nobody decided on in time (Q5, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());

    @Inject
    private TenantService tenants;

    @Inject
    private RequestExpiry requests;

    /** Each hour, because midnight is not the same hour for all tenants. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void expireAll() {
        for (String tenant : tenants.all()) {
            try (var scope = CallerScope.enter(Caller.system(tenant, Channel.TIMER, "expiry of requests"))) {
                requests.due().forEach(id -> expire(tenant, id));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "the requests of " + tenant + " could not be looked through", failed);
            }
        }
    }

    private void expire(String tenant, UUID request) {
        try {
            requests.expire(request);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the request " + request + " of " + tenant + " could not expire", failed);
        }
    }
}
