/**
 * Documents that move planned amounts between approved budgets, or between lines of one.
 *
 * <p>J1 a transfer takes as much as it gives, in one currency. J2 it moves nothing before somebody else approves it,
 * and can be withdrawn until then. J3 it is undone by another transfer, never by deletion. J4 a carry-forward hands on
 * what a budget has left, by category and never more than as a whole, to the one after it: run twice it is the same as
 * once, and a late expense takes back what it used.
 */
package org.budgeting.transfers;
