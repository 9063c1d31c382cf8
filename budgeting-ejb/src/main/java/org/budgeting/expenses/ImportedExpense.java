package org.budgeting.expenses;

/**
 * An expense from a file or a feed.
 *
 * @param key what makes the row the same row again within the tenant (X3), at most 80 characters
 */
public record ImportedExpense(NewExpense expense, String key) {}
