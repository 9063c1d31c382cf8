/**
 * Goals: what a budget is spent for.
 *
 * <p>L1 a goal has a value to reach and the one reached so far, in the goal's own unit; each value stays with its day
 * and who gave it, and the one of the latest day is the current one. L2 budgets of the same tenant pay for it, each
 * with a share, all in one currency. L3 return on investment is (return − cost) / cost and cost per acquisition is cost
 * / acquisitions: the cost is what the budgets' balances say is spent, by their shares, the return what was recorded; a
 * figure that cannot be had is absent, never zero. L4 the pace is a straight line from the start to the target; where
 * it leads is told with a range, or not at all. L5 a goal is closed once, with its result, and does not change
 * afterwards. L6 how feasible it is, Pecunia is asked after the commit, never in a write; while it does not answer, its
 * last word stays and says how old it is.
 */
package org.budgeting.goals;
