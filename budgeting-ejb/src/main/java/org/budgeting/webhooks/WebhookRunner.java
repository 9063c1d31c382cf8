package org.budgeting.webhooks;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.EveryTenant;
import org.budgeting.audit.EntriesSealed;

/**
 * Tells webhooks and sends what they are told, off the write path (WH2). It remembers in memory when to look after
 * which tenant; what a server forgets when it dies is found by the sweep each minute. A webhook has one thread at most,
 * so one that is slow makes no other wait, and things arrive by and large in the order in which they happened.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookRunner {

    private static final Logger LOG = Logger.getLogger(WebhookRunner.class.getName());
    private static final String WORKER = "webhooks";

    /** So many webhooks at the same time on this server. */
    private static final int AT_ONCE = 16;

    /** So many deliveries to one of them in one go; what is left waits for the next, so that others have their turn. */
    private static final int TURN_MAX = 100;

    private final Map<String, Instant> looks = new ConcurrentHashMap<>();
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore threads = new Semaphore(AT_ONCE);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private EveryTenant tenants;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntriesSealed told) {
        lookAt(told.tenant(), clock.instant());
    }

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting told) {
        lookAt(told.tenant(), clock.instant());
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        Instant now = clock.instant();
        looks.forEach((tenant, when) -> {
            if (!when.isAfter(now) && looks.remove(tenant, when)) {
                visit(tenant);
            }
        });
    }

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void sweep() {
        tenants.each(WORKER, tenant -> lookAt(tenant, clock.instant()));
    }

    @Schedule(hour = "*", minute = "25", persistent = false)
    void forget() {
        tenants.each(WORKER, tenant -> {
            desk.forgetSecrets();
            while (desk.forget()) {
                LOG.fine("removed some, going on");
            }
        });
    }

    private void lookAt(String tenant, Instant when) {
        looks.merge(tenant, when, (one, other) -> one.isBefore(other) ? one : other);
    }

    private void visit(String tenant) {
        try (var scope = enter(tenant)) {
            desk.withWork().forEach(webhook -> start(tenant, webhook));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the webhooks of " + tenant + " could not be looked after", failed);
        }
    }

    private void start(String tenant, UUID webhook) {
        if (!busy.add(webhook)) {
            lookAt(tenant, clock.instant());
        } else if (!threads.tryAcquire()) {
            busy.remove(webhook);
            lookAt(tenant, clock.instant());
        } else {
            executor.execute(() -> work(tenant, webhook));
        }
    }

    private void work(String tenant, UUID webhook) {
        try (var scope = enter(tenant)) {
            handle(webhook);
            desk.nextDue().ifPresent(when -> lookAt(tenant, when));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "webhook " + webhook + " of " + tenant + " waits for the next minute", failed);
        } finally {
            busy.remove(webhook);
            threads.release();
        }
    }

    /** Tells a webhook of the tenant in the air what happened, and sends what is due. */
    public void handle(UUID webhook) {
        while (desk.tell(webhook)) {
            LOG.fine("told some, going on");
        }
        for (int sent = 0; sent < TURN_MAX; sent++) {
            Optional<Parcel> parcel = desk.claim(webhook);
            if (parcel.isEmpty()) {
                return;
            }
            desk.settle(parcel.get(), courier.send(parcel.get()));
        }
    }

    private static CallerScope enter(String tenant) {
        return CallerScope.enter(Caller.system(tenant, Channel.TIMER, WORKER));
    }
}
