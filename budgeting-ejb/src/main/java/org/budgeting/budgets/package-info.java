/**
 * Budgets: what is planned, by whom, and how it came to be approved.
 *
 * <p>B1 a budget's lines add up to its amount; each is phased over the months, exact to the smallest unit. B2 only a
 * draft is changed. B3 the status follows from approval, dates and spending; people only archive. W3 an approved budget
 * does not change. Where its money is, knows the ledger ({@code funds}).
 *
 * <p>Out of scope until the component grows: versions, transfers.
 */
package org.budgeting.budgets;
