package org.budgeting.web.webhooks;

import org.budgeting.webhooks.WebhookDetails;

/** A webhook in the list of them. */
public record WebhookRow(WebhookDetails of) {

    public WebhookState getState() {
        return WebhookState.of(of);
    }
}
