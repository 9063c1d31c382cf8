package org.budgeting.webhooks;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Happening;
import org.budgeting.vault.Vault;

/**
 * Where servers take deliveries of the tenant in the air and bring them back; each visit is a transaction of its own.
 * Two that come for the same wait for each other at its row, and the second finds it taken (WH3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryDesk {

    /** Longer than a try takes; who holds one for so long is dead. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int TOLD_AT_ONCE = 500;
    private static final int LOOKED_AT = 10;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private Vault vault;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The webhooks that may have something to be told or sent. */
    public List<UUID> withWork() {
        return webhooks.withWork(clock.instant());
    }

    /** When there is something to send; empty if nothing waits. */
    public Optional<Instant> nextDue() {
        return webhooks.nextDue();
    }

    /**
     * Tells a webhook of what the trail holds since the last time: makes deliveries of it (WH1).
     *
     * @return whether there may be more
     */
    public boolean tell(UUID id) {
        Webhook webhook = webhooks.locked(id);
        if (!webhook.isEnabled()) {
            return false;
        }
        List<Happening> happenings = audit.happeningsSince(webhook.toldUntil(), TOLD_AT_ONCE);
        if (happenings.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        happenings.forEach(happening -> EventType.of(happening.subjectType(), happening.action())
                .filter(webhook::hears)
                .ifPresent(type ->
                        webhooks.add(new Delivery(id, type.word(), happening.subjectId(), happening.at(), now))));
        webhooks.tellUntil(id, happenings.get(happenings.size() - 1).position());
        return happenings.size() == TOLD_AT_ONCE;
    }

    /** The next delivery that is due, the caller's alone until it is brought back; empty if there is none. */
    public Optional<Parcel> claim(UUID id) {
        Instant now = clock.instant();
        return webhooks.due(id, now, LOOKED_AT).stream()
                .flatMap(due -> webhooks.lockedDelivery(due).stream())
                .filter(delivery -> delivery.isDue(now))
                .findFirst()
                .map(delivery -> parcel(delivery, now));
    }

    private Parcel parcel(Delivery delivery, Instant now) {
        Webhook webhook = webhooks.get(delivery.webhookId());
        delivery.claim(now.plus(LEASE));
        webhooks.flush();
        return new Parcel(
                webhook.id(),
                delivery.id(),
                delivery.version(),
                webhook.url(),
                delivery.body(),
                webhook.signing(now).stream().map(vault::read).toList());
    }

    /** Brings a delivery back with what came of it, which counts unless somebody else had it meanwhile. */
    public void settle(Parcel parcel, Answer answer) {
        // The webhook first, as all do who hold both: they never wait for each other in a circle.
        webhooks.lockedIfThere(parcel.webhook())
                .ifPresent(webhook -> webhooks.lockedDelivery(parcel.delivery()).ifPresent(delivery -> {
                    webhooks.add(new Attempt(delivery.id(), answer));
                    if (delivery.version() == parcel.version()) {
                        settle(webhook, delivery, answer);
                    }
                }));
    }

    private void settle(Webhook webhook, Delivery delivery, Answer answer) {
        Instant now = clock.instant();
        if (answer.isDelivered()) {
            delivery.deliver(answer, now);
            webhook.works();
            return;
        }
        delivery.fail(
                answer,
                RetrySchedule.pauseAfter(delivery.tries(), answer.retryAfter(), RandomGenerator.getDefault()),
                now);
        if (webhook.isEnabled() && answer.isGone()) {
            disable(webhook, "The receiver answered 410: it is gone for good.", now);
        } else if (!delivery.isTest()) {
            webhook.fails(now);
            if (webhook.isLost(now)) {
                disable(webhook, "Nothing could be delivered for three days. The last time: " + answer.problem(), now);
            }
        }
    }

    private void disable(Webhook webhook, String reason, Instant now) {
        audit.record(webhook.disable(reason, now));
        webhooks.flush();
        webhooks.giveUp(webhook.id(), now);
    }

    /**
     * Removes a step of what is older than a month.
     *
     * @return whether there may be more
     */
    public boolean forget() {
        return webhooks.removeSettledBefore(clock.instant().minus(KEPT));
    }

    /** Removes secrets that sign no longer. */
    public void forgetSecrets() {
        Instant now = clock.instant();
        webhooks.withOldSecretUntil(now).forEach(webhook -> {
            vault.release(webhook.oldSecret());
            webhook.forgetOldSecret();
        });
    }
}
