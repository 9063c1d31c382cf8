package org.budgeting.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook as it is shown; its secret is not.
 *
 * @param eventTypes in the order of their declaration
 * @param disabledReason why the system switched it off; null if it did not
 * @param failingSince since when nothing could be delivered; null if all is well
 * @param oldSecretUntil until when the secret before signs, too; null if there is none
 */
public record WebhookDetails(
        UUID id,
        long version,
        String url,
        String description,
        List<EventType> eventTypes,
        boolean enabled,
        String disabledReason,
        Instant failingSince,
        Instant oldSecretUntil,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {}
