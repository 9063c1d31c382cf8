package org.budgeting.webhooks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** What webhooks were told, how that went, and how it is told once more. */
@Stateless
public class DeliveryService {

    private static final Duration KEPT_MAX = Duration.ofDays(366);
    private static final int ATTEMPTS_SHOWN_MAX = 100;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private Event<DeliveriesWaiting> waiting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The newest first.
     *
     * @param state of one state alone, if it is not null
     * @throws NotFound if the tenant has no such webhook
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public Page<DeliveryDetails> list(UUID webhook, DeliveryState state, PageRequest request) {
        webhooks.get(webhook);
        // The list stands in the order of ids; the day in the cursor says nothing.
        return Page.of(
                        webhooks.deliveries(webhook, state, request),
                        request,
                        row -> new Cursor(LocalDate.EPOCH, row.id()))
                .map(row -> row.details(null));
    }

    /**
     * One with its latest attempts, at most {@value #ATTEMPTS_SHOWN_MAX}.
     *
     * @throws NotFound if the webhook has no such delivery
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public DeliveryDetails get(UUID webhook, UUID id) {
        return webhooks.delivery(webhook, id)
                .details(webhooks.attempts(id, ATTEMPTS_SHOWN_MAX).stream()
                        .map(Attempt::details)
                        .toList());
    }

    /** Sends something that is no event, switched on or not; it is tried once. */
    @Needs(Right.MANAGE_WEBHOOKS)
    public DeliveryDetails test(UUID webhook) {
        webhooks.get(webhook);
        Instant now = clock.instant();
        Delivery test = new Delivery(webhook, Delivery.TEST, webhook, now, now);
        webhooks.add(test);
        audit.record(Change.of(WebhookService.SUBJECT, webhook, "tested"));
        return sent(test);
    }

    /**
     * Sends it once more, whatever became of it, by the same id.
     *
     * @throws NotFound if the webhook has no such delivery
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public DeliveryDetails replay(UUID webhook, UUID id) {
        Delivery delivery = webhooks.lockedDelivery(webhook, id);
        delivery.replay(clock.instant());
        audit.record(Change.of(WebhookService.SUBJECT, webhook, "replayed").field("delivery", id));
        return sent(delivery);
    }

    private DeliveryDetails sent(Delivery delivery) {
        webhooks.flush();
        tell();
        return delivery.details(null);
    }

    /**
     * Sends once more what was given up of all that happened since a moment.
     *
     * @return how many
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public int replayFailed(UUID webhook, Instant since) {
        webhooks.get(webhook);
        Instant now = clock.instant();
        // No database has to understand a moment before all that is kept.
        Instant earliest = now.minus(KEPT_MAX);
        int replayed = webhooks.replayFailed(webhook, since.isBefore(earliest) ? earliest : since, now);
        audit.record(Change.of(WebhookService.SUBJECT, webhook, "replayed")
                .field("since", since)
                .field("deliveries", replayed));
        tell();
        return replayed;
    }

    private void tell() {
        waiting.fire(new DeliveriesWaiting(CallerScope.caller().tenant()));
    }
}
