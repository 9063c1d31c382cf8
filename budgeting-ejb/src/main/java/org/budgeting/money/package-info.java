/**
 * Amounts and currencies. M1: an amount is decimal with an ISO currency, four decimals kept, the currency's own shown.
 * M3: a split keeps the sum.
 */
package org.budgeting.money;
