package org.budgeting.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event on its way to a webhook.
 *
 * @param id the receiver knows it by the same, as {@code webhook-id}
 * @param type word of an {@link EventType}, or that of a test
 * @param tries since it was made, or replayed
 * @param nextTryAt null if nothing is to come
 * @param lastStatus what the receiver answered last; null if it did not
 * @param lastProblem in words; null if the last try went well, or none was made
 * @param attempts all of them, the latest first; null in lists
 */
public record DeliveryDetails(
        UUID id,
        UUID webhook,
        String type,
        UUID subject,
        Instant happenedAt,
        DeliveryState state,
        int tries,
        Instant nextTryAt,
        Integer lastStatus,
        String lastProblem,
        Instant createdAt,
        Instant settledAt,
        List<AttemptDetails> attempts) {}
