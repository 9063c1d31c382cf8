package org.budgeting.web.rest;

import java.util.List;
import java.util.function.Function;
import org.budgeting.storage.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a list as it is answered; a Link header names the next piece too.
 *
 * @param next cursor of the next piece, null at the end
 */
public record Listing<T>(
        List<T> items,

        @Schema(
                description = "Cursor of the next page; null on the last one.",
                nullable = true,
                example = "MjAyNi0wMS0wMV8w")
        String next) {

    public static <D, T> Listing<T> of(Page<D> page, Function<D, T> view) {
        return new Listing<>(page.items().stream().map(view).toList(), page.next());
    }

    /** A list that is short by its nature and comes as a whole. */
    public static <D, T> Listing<T> whole(List<D> all, Function<D, T> view) {
        return new Listing<>(all.stream().map(view).toList(), null);
    }
}
