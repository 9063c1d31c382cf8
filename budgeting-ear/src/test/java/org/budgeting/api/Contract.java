package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * Holds each answer that a test gets against what the system says of itself: the status and the media type stand there,
 * and a JSON body is of its schema and has no field that is not described.
 */
final class Contract implements Filter {

    private static final class Published {
        private static final Description DESCRIPTION = new Description(Api.description());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        Response answer = next.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/budgeting/") && !request.getMethod().equals("HEAD")) {
            String body = answer.asString();
            assertThat(description().faults(request.getMethod(), path, answer.statusCode(), answer.contentType(), body))
                    .as(request.getMethod() + " " + request.getURI() + " → " + answer.statusCode() + "\n"
                            + body.lines().limit(20).toList())
                    .isEmpty();
        }
        return answer;
    }

    /** Of the system that the tests knock at. */
    static Description description() {
        return Published.DESCRIPTION;
    }
}
