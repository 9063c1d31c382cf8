package org.budgeting.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Says with every answer that it is one caller's own: nothing on the way may keep it or guess at its type. */
@Provider
public class PrivateAnswers implements ContainerResponseFilter {

    static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "private, no-store",
            "Vary", "Accept, Authorization",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        HEADERS.forEach(response.getHeaders()::putSingle);
    }
}
