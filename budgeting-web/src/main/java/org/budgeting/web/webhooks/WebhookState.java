package org.budgeting.web.webhooks;

import org.budgeting.webhooks.WebhookDetails;

/** How a webhook is doing, in a word. */
public enum WebhookState {
    WORKING,
    FAILING,
    /** By a person. */
    DISABLED,
    /** By the system, which says why. */
    GIVEN_UP;

    static WebhookState of(WebhookDetails webhook) {
        if (!webhook.enabled()) {
            return webhook.disabledReason() == null ? DISABLED : GIVEN_UP;
        }
        return webhook.failingSince() == null ? WORKING : FAILING;
    }
}
