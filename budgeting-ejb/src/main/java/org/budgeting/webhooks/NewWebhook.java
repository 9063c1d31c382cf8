package org.budgeting.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a webhook is to be.
 *
 * @param url where deliveries are posted to
 * @param description what it is for; null if that is not said
 * @param enabled whether it is told of what happens
 */
public record NewWebhook(
        @NotBlank @Size(max = Destinations.URL_MAX) String url,
        @Size(max = 500) String description,
        @NotEmpty Set<EventType> eventTypes,
        boolean enabled) {

    public NewWebhook {
        url = url == null ? null : url.strip();
        description = description == null ? null : description.strip();
        eventTypes = Set.copyOf(eventTypes);
    }
}
