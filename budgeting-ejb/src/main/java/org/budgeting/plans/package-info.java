/**
 * Plans: how the lines of a draft come to be, besides being typed in.
 *
 * <p>PL1 what is filled is what was previewed, exact to the smallest unit of the currency; a line of which nothing is
 * known stays as it is. PL2 a copy has the lines, the shape and the terms of its model. PL3 a plan goes out as a file
 * that says how it was; what the file changes is taken, what somebody else changed meanwhile is asked, cell by cell,
 * and nothing is written while one is open.
 *
 * <p>Out of scope: what a plan must fulfil, and how it governs ({@code budgets}).
 */
package org.budgeting.plans;
