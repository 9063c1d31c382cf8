/**
 * Webhooks: programs are told what happened, by the conventions of Standard Webhooks
 * (https://www.standardwebhooks.com).
 *
 * <p>WH1 whatever is written is told once it is committed, and nothing that is not: the audit trail, whose entries
 * stand in the writer's transaction and get places without gaps, is the outbox, and each webhook knows up to where it
 * was told. WH2 no write waits for a webhook, and nothing is sent inside of a transaction. WH3 one try is made by one
 * server; a try that was begun and lost is made again, so a receiver may hear a thing twice, by the same id. WH4 a
 * delivery is tried ten times over three days; what answers 410, or nothing well for three days, is switched off with
 * the reason. WH5 nothing is sent to addresses that are not public, whatever the name resolves to at that moment, and
 * no redirect is followed. WH6 each delivery is signed; a new secret signs beside the one before for a day; neither is
 * shown again.
 *
 * <p>Out of scope: what a thing looks like, which a receiver asks the API for by its id and with its own rights.
 */
package org.budgeting.webhooks;
