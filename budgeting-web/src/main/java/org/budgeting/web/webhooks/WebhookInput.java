package org.budgeting.web.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.budgeting.webhooks.EventType;
import org.budgeting.webhooks.NewWebhook;
import org.budgeting.webhooks.WebhookDetails;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook to add, or what one shall become, as it is sent. */
@Schema(description = "A webhook to add, or what one shall become.")
public record WebhookInput(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description =
                        "Where deliveries are posted to: https, at the usual port, and at an address that is public.",
                example = "https://erp.aurora.example/hooks/budgeting")
        String url,

        @Size(max = 500)
        @Schema(nullable = true, description = "What it is for.", example = "Books what is recorded into the ledger")
        String description,

        @NotEmpty
        @Size(max = 100)
        @Schema(type = SchemaType.ARRAY, implementation = EventType.class, description = "What it is told of.")
        List<@NotNull EventType> eventTypes,

        @Schema(nullable = true, description = "Whether it is told at all; true if absent.", example = "true")
        Boolean enabled) {

    static WebhookInput of(WebhookDetails webhook) {
        return new WebhookInput(webhook.url(), webhook.description(), webhook.eventTypes(), webhook.enabled());
    }

    NewWebhook webhook() {
        return new NewWebhook(url, description, Set.copyOf(eventTypes), enabled == null || enabled);
    }
}
