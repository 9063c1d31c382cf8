package org.budgeting.web.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.webhooks.AttemptDetails;
import org.budgeting.webhooks.DeliveryDetails;
import org.budgeting.webhooks.DeliveryState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event on its way to a webhook, as it is answered. */
@Schema(name = "WebhookDelivery", description = "An event on its way to a webhook.")
public record DeliveryView(
        @Schema(description = "The same at each try, as the header `webhook-id`.")
        UUID id,

        @Schema(description = "Id of the webhook.") UUID webhook,

        @Schema(description = "The `type` of the payload; `webhook.test` for a test.", example = "budget.approved")
        String eventType,

        @Schema(description = "The `data.id` of the payload: what it happened to.")
        UUID subject,

        @Schema(description = "The `timestamp` of the payload.")
        Instant happenedAt,

        @Schema(example = "pending") DeliveryState state,

        @Schema(description = "How often it was tried since it was made or replayed.", example = "2")
        int tries,

        @Schema(nullable = true, description = "When it is tried next; null if it is not.")
        Instant nextTryAt,

        @Schema(nullable = true, description = "What the receiver answered last; null if it did not.", example = "503")
        Integer lastStatus,

        @Schema(
                nullable = true,
                description = "What went wrong the last time; null if nothing did.",
                example = "The receiver answered 503.")
        String lastProblem,

        Instant createdAt,

        @Schema(nullable = true, description = "When it was delivered or given up; null while it waits.")
        Instant settledAt,

        @Schema(nullable = true, description = "Each try, the latest first; null in lists.")
        List<AttemptView> attempts) {

    /** What came of one try, as it is answered. */
    @Schema(name = "WebhookAttempt", description = "What came of one try.")
    public record AttemptView(
            Instant startedAt,

            @Schema(description = "How long it took, in milliseconds.", example = "184")
            int millis,

            @Schema(nullable = true, description = "What was answered; null if nothing was.", example = "503")
            Integer status,

            @Schema(
                    nullable = true,
                    description = "What went wrong; null if nothing did.",
                    example = "The receiver answered 503.")
            String problem) {

        static AttemptView of(AttemptDetails attempt) {
            return new AttemptView(attempt.startedAt(), attempt.millis(), attempt.status(), attempt.problem());
        }
    }

    static DeliveryView of(DeliveryDetails delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.webhook(),
                delivery.type(),
                delivery.subject(),
                delivery.happenedAt(),
                delivery.state(),
                delivery.tries(),
                delivery.nextTryAt(),
                delivery.lastStatus(),
                delivery.lastProblem(),
                delivery.createdAt(),
                delivery.settledAt(),
                delivery.attempts() == null
                        ? null
                        : delivery.attempts().stream().map(AttemptView::of).toList());
    }
}
