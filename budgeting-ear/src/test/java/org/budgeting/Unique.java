package org.budgeting;

import java.util.UUID;

/** Names that no other test takes. */
public final class Unique {

    private Unique() {}

    /**
     * A word of letters and digits; the digits alone of an id could be taken for the number of a card, and be masked.
     */
    public static String word() {
        return Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits(), Character.MAX_RADIX);
    }
}
