package org.budgeting.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;

/**
 * Knows of what an operation answers a list, and refuses fields that those things do not have, and filters beside
 * {@code updated_since}: what left a filter would look as if it had not changed.
 */
@Provider
public class ListItems implements ContainerRequestFilter {

    public static final String UPDATED_SINCE = "updated_since";

    private static final Set<String> BESIDE_UPDATES = Set.of(UPDATED_SINCE, Paging.FIELDS);

    @Context
    private ResourceInfo resource;

    /** @param list as a method declares it: {@code Listing<ExpenseView>} */
    static Class<?> of(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (resource.getResourceMethod() == null || resource.getResourceMethod().getReturnType() != Listing.class) {
            return;
        }
        if (given.containsKey(UPDATED_SINCE)) {
            given.keySet().stream()
                    .filter(name -> !BESIDE_UPDATES.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw Refused.parameter(
                                name, "invalid-parameter", "With updated_since everything that changed is told.");
                    });
        }
        String wanted = given.getFirst(Paging.FIELDS);
        if (wanted == null) {
            return;
        }
        Set<String> known = Columns.fieldsOf(of(resource.getResourceMethod().getGenericReturnType()));
        for (String field : Columns.named(wanted)) {
            if (!known.contains(field)) {
                throw Refused.parameter(
                        Paging.FIELDS,
                        "unknown-field",
                        "There is no field " + field + ". There are: " + String.join(", ", known) + ".");
            }
        }
    }
}
