package org.budgeting.webhooks;

/**
 * A webhook and its new secret, told this once (WH6).
 *
 * @param secret as Standard Webhooks write it: {@code whsec_} and Base64
 */
public record WebhookSecret(WebhookDetails webhook, String secret) {

    @Override
    public String toString() {
        return "the secret of " + webhook.id();
    }
}
