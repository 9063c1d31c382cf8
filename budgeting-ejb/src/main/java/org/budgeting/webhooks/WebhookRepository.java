package org.budgeting.webhooks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Webhooks, their deliveries and attempts as questions. */
@Dependent
class WebhookRepository {

    /** One statement removes so many at most; Oracle takes no more than 1,000 values in a list. */
    private static final int STEP = 500;

    private static final String WEBHOOK = "webhook";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Webhook webhook) {
        em.createQuery("delete from Attempt a where a.deliveryId in"
                        + " (select d.id from Delivery d where d.webhookId = :webhook)")
                .setParameter(WEBHOOK, webhook.id())
                .executeUpdate();
        em.createQuery("delete from Delivery d where d.webhookId = :webhook")
                .setParameter(WEBHOOK, webhook.id())
                .executeUpdate();
        em.remove(webhook);
    }

    void flush() {
        em.flush();
    }

    /** @throws NotFound if the tenant has no such webhook */
    Webhook get(UUID id) {
        Webhook found = em.find(Webhook.class, id);
        if (found == null) {
            throw new NotFound(WEBHOOK, id);
        }
        return found;
    }

    Webhook locked(UUID id) {
        Webhook found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Empty if it was removed meanwhile. */
    Optional<Webhook> lockedIfThere(UUID id) {
        return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The oldest first. */
    List<Webhook> all() {
        return em.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .getResultList();
    }

    /** Those that are told of events, and those that wait for a delivery that is due. */
    List<UUID> withWork(Instant now) {
        return em.createQuery(
                        "select w.id from Webhook w where w.enabled = :enabled or w.id in"
                                + " (select d.webhookId from Delivery d where d.state = :pending and d.dueAt <= :now)",
                        UUID.class)
                .setParameter("enabled", true)
                .setParameter("pending", DeliveryState.PENDING)
                .setParameter("now", now)
                .getResultList();
    }

    void tellUntil(UUID webhook, long place) {
        em.createQuery("update Place p set p.toldUntil = :place where p.id = :webhook")
                .setParameter("place", place)
                .setParameter(WEBHOOK, webhook)
                .executeUpdate();
    }

    List<Webhook> withOldSecretUntil(Instant now) {
        return em.createQuery("select w from Webhook w where w.oldSecretUntil <= :now order by w.id", Webhook.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** @throws NotFound if the webhook has no such delivery */
    Delivery delivery(UUID webhook, UUID id) {
        Delivery found = em.find(Delivery.class, id);
        if (found == null || !found.webhookId().equals(webhook)) {
            throw new NotFound("delivery", id);
        }
        return found;
    }

    Delivery lockedDelivery(UUID webhook, UUID id) {
        Delivery found = delivery(webhook, id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Empty if it was removed meanwhile. */
    Optional<Delivery> lockedDelivery(UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One row more than the page, the newest first. */
    List<Delivery> deliveries(UUID webhook, DeliveryState state, PageRequest request) {
        Narrowing where =
                new Narrowing().and("d.webhookId = :webhook", WEBHOOK, webhook).and("d.state = :state", "state", state);
        request.after().ifPresent(cursor -> where.and("d.id < :after", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select d from Delivery d" + where.where() + " order by d.id desc", Delivery.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** Of one delivery, the latest first. */
    List<Attempt> attempts(UUID delivery, int most) {
        return em.createQuery(
                        "select a from Attempt a where a.deliveryId = :delivery order by a.id desc", Attempt.class)
                .setParameter("delivery", delivery)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a webhook that are due, the longest waiting first. */
    List<UUID> due(UUID webhook, Instant now, int most) {
        return em.createQuery(
                        "select d.id from Delivery d where d.webhookId = :webhook and d.state = :pending"
                                + " and d.dueAt <= :now order by d.dueAt, d.id",
                        UUID.class)
                .setParameter(WEBHOOK, webhook)
                .setParameter("pending", DeliveryState.PENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** When the tenant's next delivery is due; empty if none waits. */
    Optional<Instant> nextDue() {
        return em.createQuery("select d.dueAt from Delivery d where d.state = :pending order by d.dueAt", Instant.class)
                .setParameter("pending", DeliveryState.PENDING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Nothing that waits is tried any more. */
    void giveUp(UUID webhook, Instant now) {
        em.createQuery("update Delivery d set d.state = :failed, d.dueAt = null, d.settledAt = :now,"
                        + " d.version = d.version + 1 where d.webhookId = :webhook and d.state = :pending")
                .setParameter("failed", DeliveryState.FAILED)
                .setParameter("pending", DeliveryState.PENDING)
                .setParameter("now", now)
                .setParameter(WEBHOOK, webhook)
                .executeUpdate();
    }

    /** What was given up of what happened since a moment begins anew; tells how many. */
    int replayFailed(UUID webhook, Instant since, Instant now) {
        return em.createQuery("update Delivery d set d.state = :pending, d.tries = 0, d.dueAt = :now,"
                        + " d.settledAt = null, d.version = d.version + 1"
                        + " where d.webhookId = :webhook and d.state = :failed and d.happenedAt >= :since")
                .setParameter("pending", DeliveryState.PENDING)
                .setParameter("failed", DeliveryState.FAILED)
                .setParameter("now", now)
                .setParameter("since", since)
                .setParameter(WEBHOOK, webhook)
                .executeUpdate();
    }

    /** Removes a step of what was settled before; tells whether more may be left. */
    boolean removeSettledBefore(Instant limit) {
        List<UUID> old = em.createQuery("select d.id from Delivery d where d.settledAt < :limit", UUID.class)
                .setParameter("limit", limit)
                .setMaxResults(STEP)
                .getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from Attempt a where a.deliveryId in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            em.createQuery("delete from Delivery d where d.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old.size() == STEP;
    }
}
