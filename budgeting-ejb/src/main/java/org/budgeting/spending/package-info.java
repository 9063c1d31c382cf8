/**
 * Spending: what was spent, added up by what it was spent on, with whom, by whom and how.
 *
 * <p>SP1 the totals say at any moment what the expenses say: each change of an expense is noted in its transaction, as
 * what it takes out and what it puts in. SP2 reading adds up totals and the changes that are not folded into them yet,
 * never expenses. SP3 a reversal counts nowhere: what it takes back counts as cancelled. SP4 what was spent on a
 * category that was merged counts for the one that stands for it. SP5 a plan is held against what was spent where plans
 * say it: by budget, department of the budget, category and month.
 *
 * <p>Out of scope until the component grows: days and weeks, sums over the categories below one.
 */
package org.budgeting.spending;
