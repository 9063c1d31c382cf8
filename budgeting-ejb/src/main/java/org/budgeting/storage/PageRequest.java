package org.budgeting.storage;

import java.util.Optional;
import org.budgeting.problems.InvalidInput;

/**
 * Which piece of a list is asked for.
 *
 * @param size rows, 1 to {@value #MAX}
 * @param cursor where the last page ended, null for the first
 * @param sort by what the list is ordered, with a minus in front for the other way round; null for its usual order
 */
public record PageRequest(int size, String cursor, String sort) {

    public static final int MAX = 200;
    public static final int DEFAULT = 50;

    public PageRequest {
        if (size < 1 || size > MAX) {
            throw InvalidInput.of("page_size", "out-of-range", "Ask for 1 to " + MAX + " rows.");
        }
    }

    /** In the usual order. */
    public PageRequest(int size, String cursor) {
        this(size, cursor, null);
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }

    /** The same piece of the list in another order. */
    public PageRequest sortedBy(String other) {
        return new PageRequest(size, cursor, other);
    }

    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::parse);
    }
}
