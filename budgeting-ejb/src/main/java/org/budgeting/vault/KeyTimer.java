package org.budgeting.vault;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.budgeting.access.EveryTenant;

/** Lets every tenant keep up with the installation's keys each hour (VT4, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyTimer {

    private static final Logger LOG = Logger.getLogger(KeyTimer.class.getName());

    @Inject
    private EveryTenant tenants;

    @Inject
    private KeyService keys;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void keepUp() {
        tenants.each("keys", tenant -> {
            while (keys.keepUp()) {
                LOG.fine("sealed some, going on");
            }
        });
    }
}
