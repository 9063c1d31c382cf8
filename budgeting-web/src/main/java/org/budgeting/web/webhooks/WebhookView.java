package org.budgeting.web.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.web.rest.ShownOnce;
import org.budgeting.web.rest.Versioned;
import org.budgeting.webhooks.EventType;
import org.budgeting.webhooks.WebhookDetails;
import org.budgeting.webhooks.WebhookSecret;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as it is answered. */
@Schema(name = "Webhook", description = "An address that is told of events.")
public record WebhookView(
        UUID id,
        @Schema(hidden = true) long version,

        @Schema(example = "https://erp.aurora.example/hooks/budgeting")
        String url,

        @Schema(nullable = true, example = "Books what is recorded into the ledger")
        String description,

        @Schema(type = SchemaType.ARRAY, implementation = EventType.class, description = "What it is told of.")
        List<EventType> eventTypes,

        @Schema(description = "Whether it is told at all.") boolean enabled,

        @Schema(
                nullable = true,
                description = "Why the system switched it off; null if it did not.",
                example = "The receiver answered 410: it is gone for good.")
        String disabledReason,

        @Schema(nullable = true, description = "Since when nothing could be delivered; null if all is well.")
        Instant failingSince,

        @Schema(nullable = true, description = "Until when the secret before signs, too; null if there is none.")
        Instant oldSecretUntil,

        @Schema(
                nullable = true,
                description = "What deliveries are signed by. Told once, when it is made; null ever after.",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret,

        @Schema(example = "aurora-admin") String createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned, ShownOnce {

    static WebhookView of(WebhookDetails webhook) {
        return of(webhook, null);
    }

    static WebhookView of(WebhookSecret made) {
        return of(made.webhook(), made.secret());
    }

    private static WebhookView of(WebhookDetails webhook, String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                webhook.url(),
                webhook.description(),
                webhook.eventTypes(),
                webhook.enabled(),
                webhook.disabledReason(),
                webhook.failingSince(),
                webhook.oldSecretUntil(),
                secret,
                webhook.createdBy(),
                webhook.createdAt(),
                webhook.updatedAt());
    }

    @Override
    public WebhookView keptForRepeats() {
        return new WebhookView(
                id,
                version,
                url,
                description,
                eventTypes,
                enabled,
                disabledReason,
                failingSince,
                oldSecretUntil,
                null,
                createdBy,
                createdAt,
                updatedAt);
    }
}
