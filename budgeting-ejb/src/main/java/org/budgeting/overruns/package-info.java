/**
 * Over-budget cases: what becomes of spending that had happened already, outside of our control, and broke a limit.
 *
 * <p>Z1 an overrun opens a case in the transaction of its booking; a budget has one living case, and further overruns
 * add to it. Z2 somebody explains its cause and its remedy, and somebody else accepts it. Z3 it is resolved as soon as
 * the budget has enough again, by a transfer, a revision or a refund. Z4 what adds to a case that waits for approval
 * takes it back: nobody accepts more than was explained.
 *
 * <p>Out of scope: budgets that warn or ignore, and are overspent by what was recorded within our control.
 */
package org.budgeting.overruns;
