package org.budgeting.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Gives an answer the headers that follow from it: ETag and 304 for a thing, 201 and Location for a new one, Link for a
 * page.
 */
@Provider
public class Answering implements ContainerResponseFilter {

    @Inject
    private Json json;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.PATCH)) {
            response.getHeaders().putSingle("Accept-Patch", Patch.MERGE + ", " + Patch.OPERATIONS);
        }
        Object entity = response.getEntity();
        if (entity instanceof Versioned) {
            answerThing(entity, request, response);
        } else if (entity instanceof Listing<?> page && page.next() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, "<" + nextOf(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
    }

    private void answerThing(Object entity, ContainerRequestContext request, ContainerResponseContext response) {
        Rendered rendered = Rendered.of(
                json,
                entity,
                resource.getResourceMethod(),
                request.getUriInfo().getRequestUri().getPath());
        response.getHeaders().putSingle(HttpHeaders.ETAG, rendered.etag());
        if (isReading(request) && ETags.isNamed(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), rendered.etag())) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        response.setStatus(rendered.status());
        if (rendered.location() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, rendered.location());
        }
        response.setEntity(rendered.body(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isReading(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static String nextOf(UriInfo uri, String cursor) {
        String path = uri.getRequestUri().getRawPath();
        String query = UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam("cursor", cursor)
                .build()
                .getRawQuery();
        return (path.endsWith("/") ? path : path + "/") + "?" + query;
    }
}
