package org.budgeting.commitments;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.EveryTenant;

/** Visits every tenant and lets its requests go that nobody decided on in time (Q5, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());

    @Inject
    private EveryTenant tenants;

    @Inject
    private RequestExpiry requests;

    /** Each hour, because midnight is not the same hour for all tenants. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void expireAll() {
        tenants.each("expiry of requests", tenant -> requests.due().forEach(id -> expire(tenant, id)));
    }

    private void expire(String tenant, UUID request) {
        try {
            requests.expire(request);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the request " + request + " of " + tenant + " could not expire", failed);
        }
    }
}
