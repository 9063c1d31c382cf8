/**
 * Expenses: what was spent, or is going to be. X1 every expense goes through the funds ledger of its budget: pending
 * ones are commitments, paid ones actual spending. X2 an amount below zero is a refund and gives back exactly what it
 * returns. X3 the same imported row is never booked twice. X4 who says that something happened outside of our control
 * needs a right of its own; it is booked even beyond a limit, though never into a closed period. X5 what a row says of
 * money never changes: a refund, a reversal and a correction are rows of their own that name what they are of, booked
 * together with it or not at all. X6 no more is refunded than is left. X7 an invoice that seems to be recorded already,
 * by vendor, number and year, is recorded and says so. X8 the parts of a document add up to it to the smallest unit,
 * and are booked together or not at all. X9 the same file is a receipt of an expense once. X10 receipts stay with an
 * expense that is cancelled, or whose period is closed; the row that stands in its place has them too.
 *
 * <p>X11 what is paid in another currency than the budget's is converted once, when it is recorded, by the rate of its
 * day or the one that is named; it keeps what was paid, the rate, its day and source. Refunds come back, and
 * corrections go on, at the same rate.
 */
package org.budgeting.expenses;
