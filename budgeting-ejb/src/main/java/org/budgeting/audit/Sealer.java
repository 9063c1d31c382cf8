package org.budgeting.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.tenancy.TenantService;

/**
 * Seals right after the commit, off the write path. It remembers in memory which tenants have something to seal; what a
 * server forgets when it dies is found by the sweep over all tenants each minute.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private Sealing sealing;

    @Inject
    private TenantService tenants;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryWritten written) {
        waiting.add(written.tenant());
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sealWaiting() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            waiting.forEach(tenant -> {
                waiting.remove(tenant);
                seal(tenant);
            });
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void sweep() {
        waiting.addAll(tenants.all());
    }

    private void seal(String tenant) {
        try (var scope = CallerScope.enter(Caller.system(tenant, Channel.TIMER, "sealing"))) {
            while (sealing.sealBatch()) {
                LOG.fine("sealed a full batch, going on");
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "sealing the trail of " + tenant + " failed and is tried again within a minute",
                    failed);
        }
    }
}
