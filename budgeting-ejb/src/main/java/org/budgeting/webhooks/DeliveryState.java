package org.budgeting.webhooks;

/** How far a delivery has come. */
public enum DeliveryState {
    /** Waits for its next try. */
    PENDING,
    DELIVERED,
    /** Given up: tried often enough, or the webhook was switched off. */
    FAILED
}
