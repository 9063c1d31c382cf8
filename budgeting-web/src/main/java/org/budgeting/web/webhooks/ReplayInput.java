package org.budgeting.web.webhooks;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on what was given up is sent once more. */
@Schema(name = "WebhookReplayInput", description = "From when on what was given up is sent once more.")
public record ReplayInput(
        @NotNull @Schema(description = "Of all that happened since this moment.", example = "2026-11-23T06:00:00Z")
        Instant since) {}
