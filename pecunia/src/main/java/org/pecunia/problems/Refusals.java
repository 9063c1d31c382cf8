package org.pecunia.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever was thrown into a problem document (rules N1 and N3). */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        // the container wraps what a reader throws, so the refusal may be a cause
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(refusal.problem(), null);
            }
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            Response response = refused.getResponse();
            String reason = response.getStatusInfo().getReasonPhrase();
            return answer(Refusal.byStatus(response.getStatus(), reason).problem(), response);
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "unexpected failure " + id);
        return answer(Refusal.unexpected(id).problem(), null);
    }

    private static Response answer(Problem problem, Response refused) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
        if (refused != null && refused.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
