package org.budgeting.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;

/**
 * Answers every exception with a problem document (E1). Of an unforeseen one the caller learns the id under which it
 * stands in the log.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(RefusalMapper.class.getName());
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String RETRY_SECONDS = "1";

    @Inject
    private Json json;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            // Not a refusal: an answer that was kept, or what OPTIONS tells.
            return web.getResponse();
        }
        Problem problem = Refusals.of(thrown, READING.contains(request.getMethod()))
                .orElseGet(() -> unforeseen(thrown))
                .at(uri.getRequestUri().getPath(), trace());
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(ProblemWriter.MEDIA_TYPE).entity(json.write(problem));
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (thrown instanceof WebApplicationException web
                && web.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    private Problem unforeseen(Throwable thrown) {
        LOG.log(
                Level.SEVERE,
                thrown,
                () -> "an unexpected failure of " + request.getMethod() + " " + uri.getPath() + ", trace " + trace());
        return Problem.of(
                500, "internal-error", "An unexpected failure. Give the trace_id to those who run this installation.");
    }

    private static String trace() {
        return CallerScope.current().map(Caller::correlation).orElse(null);
    }
}
