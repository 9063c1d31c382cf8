package org.budgeting.storage;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.problems.InvalidInput;

/**
 * By what a list can be ordered. Rows that are alike in it stand by their ids, so a page begins where the one before
 * ended, in every order.
 */
public final class Sorting<T> {

    private final String idPath;
    private final Function<T, UUID> id;
    private final String usual;
    private final Map<String, Key<T>> keys = new LinkedHashMap<>();

    /** @param value never null, and read again from its own text */
    private record Key<T>(String path, Function<T, ?> value, Function<String, ?> reading) {}

    /** @param usual the order where none is asked for, such as {@code -date} */
    public Sorting(String idPath, Function<T, UUID> id, String usual) {
        this.idPath = idPath;
        this.id = id;
        this.usual = usual;
    }

    /**
     * @param name by which the order is asked for
     * @param path of what is never null, in the query
     * @param reading makes a value of its text
     */
    public Sorting<T> by(String name, String path, Function<T, ?> value, Function<String, ?> reading) {
        keys.put(name, new Key<>(path, value, reading));
        return this;
    }

    /** @throws InvalidInput if the list has no such order, or the cursor is of another one */
    public Order of(PageRequest request) {
        String sort = request.sort() == null ? usual : request.sort();
        boolean down = sort.startsWith("-");
        Key<T> key = keys.get(down ? sort.substring(1) : sort);
        if (key == null) {
            throw InvalidInput.of(
                    "sort",
                    "unknown-order",
                    "Sort by one of: " + String.join(", ", keys.keySet())
                            + "; with a minus in front the other way round.");
        }
        return new Order(sort + "=", key, down, request);
    }

    /** The order of one page. */
    public final class Order {

        private final String mark;
        private final Key<T> key;
        private final boolean down;
        private final PageRequest request;

        private Order(String mark, Key<T> key, boolean down, PageRequest request) {
            this.mark = mark;
            this.key = key;
            this.down = down;
            this.request = request;
        }

        /** Leaves out what came on the pages before. */
        public Narrowing narrow(Narrowing where) {
            request.after().ifPresent(cursor -> {
                String beyond = down ? " < " : " > ";
                // The first condition says nothing new; it is what an index begins to read at.
                where.and(key.path() + beyond.stripTrailing() + "= :place", "place", placeOf(cursor))
                        .and(
                                "(" + key.path() + beyond + ":place or " + idPath + beyond + ":after)",
                                "after",
                                cursor.id());
            });
            return where;
        }

        private Object placeOf(Cursor cursor) {
            if (!cursor.place().startsWith(mark)) {
                throw Cursor.unknown();
            }
            try {
                return key.reading().apply(cursor.place().substring(mark.length()));
            } catch (IllegalArgumentException | DateTimeException notOurs) {
                throw Cursor.unknown();
            }
        }

        /** With a leading space. */
        public String orderBy() {
            String direction = down ? " desc" : "";
            return " order by " + key.path() + direction + ", " + idPath + direction;
        }

        public Cursor cursor(T row) {
            return new Cursor(mark + key.value().apply(row), id.apply(row));
        }
    }
}
