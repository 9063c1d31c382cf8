package org.budgeting.vault;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.tenancy.TenantService;

/** Lets every tenant keep up with the installation's keys each hour (VT4, T5). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyTimer {

    private static final Logger LOG = Logger.getLogger(KeyTimer.class.getName());

    @Inject
    private TenantService tenants;

    @Inject
    private KeyService keys;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void keepUp() {
        for (String tenant : tenants.all()) {
            try (var scope = CallerScope.enter(Caller.system(tenant, Channel.TIMER, "keys"))) {
                while (keys.keepUp()) {
                    LOG.fine("sealed some, going on");
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "the keys of " + tenant + " could not be brought up to date", failed);
            }
        }
    }
}
