package org.budgeting.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;

/** Knows of what an operation answers a list, and refuses fields that those things do not have. */
@Provider
public class ListItems implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    /** @param list as a method declares it: {@code Listing<ExpenseView>} */
    static Class<?> of(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst(Paging.FIELDS);
        if (wanted == null
                || resource.getResourceMethod() == null
                || resource.getResourceMethod().getReturnType() != Listing.class) {
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
