package org.budgeting.storage;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a list.
 *
 * @param next cursor of the next piece, null at the end (E4)
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts {@code found}, read with one row more than asked, into a page; the cursor is made of the last row that is
     * given out.
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Cursor> cursorOf) {
        if (found.size() <= request.size()) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, request.size()));
        return new Page<>(items, cursorOf.apply(items.get(items.size() - 1)).text());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
