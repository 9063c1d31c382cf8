package org.budgeting.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.budgeting.storage.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The parameters of every list: how many, from where, and how much of each. A bean parameter: JAX-RS fills its fields.
 */
public class Paging {

    static final String FIELDS = "fields";

    @QueryParam("page_size")
    @Parameter(
            description = "How many items, 1 to 200.",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    private Integer pageSize;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the first page.")
    private String cursor;

    @QueryParam(FIELDS)
    @Parameter(
            description = "The fields that the items shall have, separated by commas; all if absent.",
            example = "id,currency")
    private String fields;

    private String sort;

    /** The same of a list that can be ordered otherwise. */
    public Paging sortedBy(String order) {
        sort = order;
        return this;
    }

    String sort() {
        return sort;
    }

    /** @throws org.budgeting.problems.InvalidInput if the size is out of range */
    public PageRequest request() {
        return new PageRequest(pageSize == null ? PageRequest.DEFAULT : pageSize, cursor, sort);
    }

    Set<String> fields() {
        return Columns.named(fields);
    }
}
