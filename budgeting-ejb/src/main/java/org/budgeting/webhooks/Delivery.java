package org.budgeting.webhooks;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * An event on its way to a webhook: made when the webhook is told of it, tried until it is delivered or given up, begun
 * anew when it is replayed, and removed after a month.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "webhook_delivery")
class Delivery extends TenantOwned {

    /** No event: somebody wants to see that something arrives. Tried once, because somebody waits for it. */
    static final String TEST = "webhook.test";

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "event_type")
    private String eventType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state;

    @Column(name = "tries")
    private int tries;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_problem")
    private String lastProblem;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Delivery() {}

    Delivery(UUID webhook, String eventType, UUID subject, Instant happenedAt, Instant now) {
        super(Ids.next());
        this.webhookId = webhook;
        this.eventType = eventType;
        this.subjectId = subject;
        this.happenedAt = happenedAt;
        this.createdAt = now;
        replay(now);
    }

    /** From the beginning, at once. */
    final void replay(Instant now) {
        state = DeliveryState.PENDING;
        tries = 0;
        dueAt = now;
        settledAt = null;
    }

    boolean isDue(Instant now) {
        return state == DeliveryState.PENDING && !dueAt.isAfter(now);
    }

    /** Is nobody else's until then (WH3). */
    void claim(Instant until) {
        tries++;
        dueAt = until;
    }

    void deliver(Answer answer, Instant now) {
        note(answer);
        settle(DeliveryState.DELIVERED, now);
    }

    /** @param pause until the next try; empty if there is none */
    void fail(Answer answer, Optional<Duration> pause, Instant now) {
        note(answer);
        if (pause.isPresent() && !isTest()) {
            dueAt = now.plus(pause.get());
        } else {
            settle(DeliveryState.FAILED, now);
        }
    }

    private void note(Answer answer) {
        lastStatus = answer.status();
        lastProblem = answer.problem();
    }

    private void settle(DeliveryState how, Instant now) {
        state = how;
        dueAt = null;
        settledAt = now;
    }

    boolean isTest() {
        return eventType.equals(TEST);
    }

    UUID webhookId() {
        return webhookId;
    }

    int tries() {
        return tries;
    }

    /** Nothing in it needs to be escaped. */
    String body() {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"id\":\"%s\"}}"
                .formatted(eventType, happenedAt, subjectId);
    }

    DeliveryDetails details(List<AttemptDetails> attempts) {
        return new DeliveryDetails(
                id(),
                webhookId,
                eventType,
                subjectId,
                happenedAt,
                state,
                tries,
                dueAt,
                lastStatus,
                lastProblem,
                createdAt,
                settledAt,
                attempts);
    }
}
