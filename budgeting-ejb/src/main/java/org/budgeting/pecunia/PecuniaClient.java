package org.budgeting.pecunia;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/**
 * Asks Pecunia, and comes back with an answer or with none within some two seconds (P2). Never called inside a write
 * (P1).
 */
@ApplicationScoped
public class PecuniaClient {

    private static final Logger LOG = Logger.getLogger(PecuniaClient.class.getName());

    // A whole answer is some kilobytes; a server that sends megabytes is not Pecunia.
    private static final int ANSWER_BYTES_MAX = 512 * 1024;
    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 1_500;
    // Of the token and the answer together, and of a body that comes in drops, each of them in time.
    private static final int WHOLE_MILLIS = 2_000;
    // Retried is what fails at once; after a wait nobody waits again.
    private static final int RETRYING_MILLIS = 1_000;

    @Inject
    @ConfigProperty(name = "pecunia.url")
    private String url;

    @Inject
    private ServiceToken token;

    @Resource
    private ManagedExecutorService executor;

    private PecuniaApi api;

    @PostConstruct
    void connect() {
        // The timeouts stand here because @Timeout does not cut a blocking call.
        api = RestClientBuilder.newBuilder()
                .baseUri(URI.create(url.endsWith("/") ? url : url + "/"))
                .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                .readTimeout(READ_MILLIS, TimeUnit.MILLISECONDS)
                .register(new Bearer())
                .build(PecuniaApi.class);
    }

    /** Pecunia's judgement of a budget; empty if it does not answer in time and form. */
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = RETRYING_MILLIS,
            durationUnit = ChronoUnit.MILLIS,
            retryOn = NoAnswer.class,
            abortOn = {CircuitBreakerOpenException.class, BulkheadException.class})
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @Bulkhead(4)
    @Fallback(Unanswered.class)
    public Optional<HealthAnswer> health(HealthQuestion question) {
        return Optional.of(inTime(() -> HealthAnswer.parse(judgement(api.healthScore(question.json())))));
    }

    /** Pecunia's judgement of a goal; empty if it does not answer in time and form. */
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = RETRYING_MILLIS,
            durationUnit = ChronoUnit.MILLIS,
            retryOn = NoAnswer.class,
            abortOn = {CircuitBreakerOpenException.class, BulkheadException.class})
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @Bulkhead(4)
    @Fallback(NotJudged.class)
    public Optional<FeasibilityAnswer> feasibility(FeasibilityQuestion question) {
        return Optional.of(inTime(() -> FeasibilityAnswer.parse(judgement(api.feasibilityScore(question.json())))));
    }

    private <T> T inTime(Callable<T> asking) {
        Future<T> answer = executor.submit(asking);
        try {
            return answer.get(WHOLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new NoAnswer("Pecunia does not answer in time", slow);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NoAnswer none) {
                throw none;
            }
            boolean unreachable = failed.getCause() instanceof ProcessingException
                    || failed.getCause() instanceof WebApplicationException;
            throw new NoAnswer(unreachable ? "Pecunia cannot be reached" : "Pecunia's answer cannot be used", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the server is stopping", stopping);
        }
    }

    private static String judgement(Response answered) {
        try (Response response = answered) {
            if (response.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new NoAnswer("status " + response.getStatus(), null);
            }
            return bounded(response);
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

    /** The same for goals. */
    @Dependent
    static class NotJudged implements FallbackHandler<Optional<FeasibilityAnswer>> {
        @Override
        public Optional<FeasibilityAnswer> handle(ExecutionContext context) {
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
