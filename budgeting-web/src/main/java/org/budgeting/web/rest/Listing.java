package org.budgeting.web.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a list as it is answered; a Link header names the next piece too. As a file it is the whole rest of the
 * list.
 *
 * @param next cursor of the next piece, null at the end
 * @param deleted ids of what is no more, where the list tells what changed; otherwise null
 * @param updatedUntil up to where it tells that; otherwise null
 * @param more reads a later piece; null if the list came as a whole
 * @param fields those that the items are cut down to; empty for all
 */
public record Listing<T>(
        List<T> items,

        @Schema(
                description = "Cursor of the next page; null on the last one.",
                nullable = true,
                example = "MjAyNi0wMS0wMV8w")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Ids of what was deleted; only with `updated_since`.",
                example = "[\"0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e\"]")
        List<String> deleted,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The `updated_since` of the next time; only with `updated_since`.", example = "dTQyMTc")
        String updatedUntil,

        @JsonIgnore @Schema(hidden = true) Function<PageRequest, Page<T>> more,
        @JsonIgnore @Schema(hidden = true) Set<String> fields) {

    /** Lists can be had as files, too: all that pass the filters, however many. */
    public static final String CSV = "text/csv";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static <T> Listing<T> of(Paging paging, Function<PageRequest, Page<T>> pages) {
        Page<T> page = pages.apply(paging.request());
        return new Listing<>(
                page.items(),
                page.next(),
                null,
                null,
                later -> pages.apply(later.sortedBy(paging.sort())),
                paging.fields());
    }

    public static <D, T> Listing<T> of(Paging paging, Function<PageRequest, Page<D>> pages, Function<D, T> view) {
        return of(paging, request -> pages.apply(request).map(view));
    }

    static <T> Listing<T> updates(List<T> items, List<String> deleted, String until, Paging paging) {
        return new Listing<>(items, null, deleted, until, null, paging.fields());
    }

    /** A list that is short by its nature and comes as a whole. */
    public static <D, T> Listing<T> whole(List<D> all, Function<D, T> view) {
        return new Listing<>(all.stream().map(view).toList(), null, null, null, null, Set.of());
    }
}
