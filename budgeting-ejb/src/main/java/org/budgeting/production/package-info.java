/**
 * What is fine on one's own machine never serves real tenants.
 *
 * <p>In production mode ({@code budgeting.mode=production}) the server refuses to start: D1 with a password or secret
 * of the demo, D2 with demo data, D3 with a realm that still gives tokens for passwords through the demo's client, D4
 * without a file of keys that its files are kept under, D5 with webhooks that are told by http. Out of scope: how
 * strong a password of one's own is.
 */
package org.budgeting.production;
