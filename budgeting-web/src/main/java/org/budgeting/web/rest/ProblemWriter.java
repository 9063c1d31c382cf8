package org.budgeting.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.budgeting.web.access.CallerFilter;

/** Writes problem documents where JAX-RS has not begun yet. */
@ApplicationScoped
public class ProblemWriter {

    static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Json json;

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.write(problem.at(request.getRequestURI(), response.getHeader(CallerFilter.CORRELATION)));
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        PrivateAnswers.HEADERS.forEach(response::setHeader);
        response.getOutputStream().write(body);
    }
}
