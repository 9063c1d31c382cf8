/**
 * The funds ledger: where the money of budgets is, and the one way by which that changes.
 *
 * <p>F1 every change of what is available is a row of the ledger, written while the account is locked. F2 stop, warn or
 * ignore is a policy per budget and stage, and holds for every source. F3 available = approved − reserved − committed −
 * actual, at any moment, from the rows and from the balances alike. F4 a refund gives back exactly what it returns. F5
 * an account that binds its descendants counts what is booked below it, and refuses what it has not got. F6 spending
 * that happened outside is recorded even where it breaks a limit, and told as {@link org.budgeting.funds.FundsOverrun};
 * that a budget has enough again as {@link org.budgeting.funds.FundsRecovered}. F7 a closed period takes nothing in,
 * from whatever source.
 *
 * <p>F8 of what was paid in another currency than the budget's, original and converted sums are kept by category, month
 * and currency, as the other balances are.
 *
 * <p>An account belongs to a budget and carries its id; what a budget is, who plans and approves it, is not known here.
 */
package org.budgeting.funds;
