package org.budgeting.web.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is sent once more. */
@Schema(name = "WebhookReplay", description = "How much is sent once more.")
public record ReplayView(
        @Schema(description = "How many deliveries.", example = "17")
        int deliveries) {}
