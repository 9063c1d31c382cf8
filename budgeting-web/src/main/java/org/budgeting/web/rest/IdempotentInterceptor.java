package org.budgeting.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgeting.idempotency.IdempotentCalls;
import org.budgeting.idempotency.StoredAnswer;
import org.budgeting.privacy.CardNumbers;

/**
 * Runs an idempotent operation within {@link IdempotentCalls}; a repeated one is answered from there and never reaches
 * the method.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    // A structured-field string, or the bare key that most clients send. Printable ASCII without quotes.
    private static final Pattern KEY = Pattern.compile("\"([!#-~ ]{1,255})\"|([!#-~]{1,255})");

    @Inject
    private HttpServletRequest request;

    @Inject
    private IdempotentCalls calls;

    @Inject
    private Json json;

    /** The stored answer of the first call takes the place of this one's. */
    private static final class Replayed extends WebApplicationException {

        private static final long serialVersionUID = 1L;

        Replayed(Response answer) {
            super(answer);
        }
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String header = CardNumbers.masked(request.getHeader("Idempotency-Key"));
        if (header == null) {
            return call.proceed();
        }
        Object[] arguments = call.getParameters();
        Supplier<String> hash = HashedForm.within(arguments)
                .map(form -> (Supplier<String>) form)
                .orElse(() -> String.valueOf(request.getAttribute(BodyLimit.HASH)));
        call.setParameters(arguments);
        Effect effect = new Effect(call);
        StoredAnswer answer = calls.once(operation(), keyOf(header), hash, effect);
        if (effect.entity == null) {
            throw new Replayed(replay(answer));
        }
        return effect.entity;
    }

    /** Calls the operation and renders its answer while its transaction is open. */
    private final class Effect implements Callable<StoredAnswer> {

        private final InvocationContext call;
        private Object entity;

        Effect(InvocationContext call) {
            this.call = call;
        }

        @Override
        public StoredAnswer call() throws Exception {
            entity = call.proceed();
            Object kept = entity instanceof ShownOnce once ? once.keptForRepeats() : entity;
            Rendered rendered = kept instanceof Response made
                    ? Rendered.of(json, made)
                    : Rendered.of(json, kept, call.getMethod(), request.getRequestURI());
            return new StoredAnswer(
                    rendered.status(),
                    rendered.location(),
                    rendered.etag(),
                    new String(rendered.body(), StandardCharsets.UTF_8));
        }
    }

    private String operation() {
        String path = request.getRequestURI();
        return request.getMethod() + " " + (path.endsWith("/") ? path : path + "/");
    }

    static String keyOf(String header) {
        Matcher key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw new Refused(Problem.of(
                    400,
                    "idempotency-key-invalid",
                    "An Idempotency-Key has 1 to 255 printable ASCII characters, such as a UUID."));
        }
        return key.group(1) == null ? key.group(2) : key.group(1);
    }

    private static Response replay(StoredAnswer answer) {
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .entity(answer.body().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
