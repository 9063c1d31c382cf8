package org.budgeting.pecunia;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.ExecutionContext;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.FallbackHandler;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Asks Pecunia, and comes back with an answer or with none, soon (P2). Never called inside a write (P1). */
@ApplicationScoped
public class PecuniaClient {

    private static final Logger LOG = Logger.getLogger(PecuniaClient.class.getName());

    // A whole answer is some kilobytes; a server that sends megabytes is not Pecunia.
    private static final int ANSWER_BYTES_MAX = 512 * 1024;
    private static final int CONNECT_SECONDS = 1;
    private static final int READ_SECONDS = 3;

    @Inject
    @ConfigProperty(name = "pecunia.url")
    private String url;

    @Inject
    private ServiceToken token;

    private PecuniaApi api;

    @PostConstruct
    void connect() {
        // The timeouts stand here because @Timeout does not cut a blocking call.
        api = RestClientBuilder.newBuilder()
                .baseUri(URI.create(url.endsWith("/") ? url : url + "/"))
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(new Bearer())
                .build(PecuniaApi.class);
    }

    /** Pecunia's judgement; empty if it does not answer in time and form. */
    @Retry(
            maxRetries = 2,
            delay = 300,
            jitter = 200,
            delayUnit = ChronoUnit.MILLIS,
            retryOn = NoAnswer.class,
            abortOn = {CircuitBreakerOpenException.class, BulkheadException.class})
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @Bulkhead(4)
    @Fallback(Unanswered.class)
    public Optional<HealthAnswer> health(HealthQuestion question) {
        try (Response response = api.healthScore(question.json())) {
            if (response.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new NoAnswer("status " + response.getStatus(), null);
            }
            return Optional.of(HealthAnswer.parse(bounded(response)));
        } catch (ProcessingException | WebApplicationException unreachable) {
            throw new NoAnswer("Pecunia cannot be reached", unreachable);
        }
    }

    private static String bounded(Response response) {
        try (InputStream body = response.readEntity(InputStream.class)) {
            byte[] bytes = body.readNBytes(ANSWER_BYTES_MAX + 1);
            if (bytes.length > ANSWER_BYTES_MAX) {
                throw new NoAnswer("the answer is too long", null);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new NoAnswer("the answer broke off", broken);
        }
    }

    /** The fallback: no figure is invented (P3), the caller keeps what it had and says how old it is. */
    @Dependent
    static class Unanswered implements FallbackHandler<Optional<HealthAnswer>> {
        @Override
        public Optional<HealthAnswer> handle(ExecutionContext context) {
            LOG.log(Level.INFO, "Pecunia gave no answer: {0}", String.valueOf(context.getFailure()));
            return Optional.empty();
        }
    }

    /** Puts the service's token on each request. */
    private final class Bearer implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.get());
        }
    }
}
