package org.budgeting.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;

/** What a request must be before JAX-RS reads it, which would answer some of this by a page of the server's. */
public final class WellFormed {

    private WellFormed() {}

    /** The refusal of a request that cannot be read; empty if it can. */
    public static Optional<Problem> refusal(HttpServletRequest request) {
        if (!isAddress(request)) {
            return refusal("The query of the address is not well formed.");
        }
        if (!Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream().allMatch(WellFormed::areMediaTypes)) {
            return refusal(
                    "The header Accept is not well formed. Send media types, such as application/json, separated by commas.");
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isMediaType(type)) {
            return refusal("The header Content-Type is not well formed. Send a media type, such as application/json.");
        }
        return Optional.empty();
    }

    private static Optional<Problem> refusal(String why) {
        return Optional.of(Problem.of(400, "bad-request", why));
    }

    private static boolean isAddress(HttpServletRequest request) {
        try {
            new URI(request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), ""));
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean areMediaTypes(String header) {
        return Arrays.stream(header.split(",")).filter(type -> !type.isBlank()).allMatch(WellFormed::isMediaType);
    }

    private static boolean isMediaType(String text) {
        try {
            MediaType type = MediaType.valueOf(text.strip());
            double quality = Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
            return quality >= 0 && quality <= 1;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
