package org.budgeting.storage;

import java.util.Locale;

/**
 * How names are compared: in any case, without the blanks around them. Kept beside the name, because a unique key on a
 * function of a column is not to be had on every database.
 */
public final class NameKey {

    private NameKey() {}

    /** At most twice as long as the name: some capitals have two characters for their small letter. */
    public static String of(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
