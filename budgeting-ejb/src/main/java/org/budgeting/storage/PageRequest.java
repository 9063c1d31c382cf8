package org.budgeting.storage;

import java.util.Optional;
import org.budgeting.problems.InvalidInput;

/**
 * Which piece of a list is asked for.
 *
 * @param size rows, 1 to {@value #MAX}
 * @param cursor where the last page ended, null for the first
 */
public record PageRequest(int size, String cursor) {

    public static final int MAX = 200;
    public static final int DEFAULT = 50;

    public PageRequest {
        if (size < 1 || size > MAX) {
            throw InvalidInput.of("page_size", "out-of-range", "Ask for 1 to " + MAX + " rows.");
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }

    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::parse);
    }
}
