package org.budgeting.expenses;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An expense from a file or a feed.
 *
 * @param content what makes the row the same row again within the tenant and its day (X3), at most 60 characters
 */
public record ImportedExpense(NewExpense expense, String content) {

    /**
     * The key of the row: its day comes first, so that the rows of a file, which mostly stand in the order of days, are
     * neighbours in the index.
     */
    String key() {
        return dayOfKey(expense.date()) + "-" + content;
    }

    static String dayOfKey(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
