package org.budgeting.webhooks;

/** Deliveries of a tenant are to be made at once. */
record DeliveriesWaiting(String tenant) {}
