package org.budgeting.webhooks;

import java.util.Set;

/**
 * What a webhook is to be.
 *
 * @param url where deliveries are posted to
 * @param description what it is for; null if that is not said
 * @param enabled whether it is told of what happens
 */
public record NewWebhook(String url, String description, Set<EventType> eventTypes, boolean enabled) {

    public NewWebhook {
        url = url.strip();
        description = description == null ? null : description.strip();
        eventTypes = Set.copyOf(eventTypes);
    }
}
