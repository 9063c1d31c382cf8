/**
 * Budgets and the funds ledger.
 *
 * <p>B1 a budget's lines add up to its amount; each is phased over the months, exact to the smallest unit. B2 only a
 * draft is changed. B3 the status follows from approval, dates and spending; people only archive. F1 every change of
 * what is available is a row of the ledger, written while the budget's position is locked. F2 stop, warn or ignore
 * holds for every source. F3 available = approved − reserved − committed − actual, from the rows and from the balances
 * alike. F4 a refund gives back exactly what it returns. W3 an approved budget does not change.
 *
 * <p>Out of scope until the components grow: hierarchy caps, versions, transfers, closed periods.
 */
package org.budgeting.budgets;
