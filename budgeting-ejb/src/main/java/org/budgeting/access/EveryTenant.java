package org.budgeting.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.tenancy.TenantService;

/**
 * What timers do: the same work for each tenant, as the system. Where it fails for one, the others have theirs (T5).
 */
@ApplicationScoped
public class EveryTenant {

    private static final Logger LOG = Logger.getLogger(EveryTenant.class.getName());

    @Inject
    private TenantService tenants;

    /** @param worker by which the log, and the trail, know who did it */
    public void each(String worker, Consumer<String> work) {
        for (String tenant : tenants.all()) {
            try (var scope = CallerScope.enter(Caller.system(tenant, Channel.TIMER, worker))) {
                work.accept(tenant);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, worker + " of " + tenant + " failed, and comes again at its next time", failed);
            }
        }
    }
}
