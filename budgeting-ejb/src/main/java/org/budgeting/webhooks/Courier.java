package org.budgeting.webhooks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Posts deliveries. Follows no redirect, keeps no cookie and no connection, and waits for nobody longer than
 * {@value #WHOLE_SECONDS} seconds; of what is answered it keeps the status alone.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private static final int CONNECT_SECONDS = 5;
    private static final int SILENCE_SECONDS = 10;
    private static final int WHOLE_SECONDS = 20;
    private static final int CONNECTIONS_MAX = 64;

    /** So much is taken of a polite answer; of one that is longer the connection is closed. */
    private static final int BODY_BYTES_MAX = 4 * 1024;

    private static final int PROBLEM_LENGTH_MAX = 500;

    @Resource
    private ManagedScheduledExecutorService deadlines;

    @Inject
    private Destinations destinations;

    @Inject
    private Clock clock;

    private CloseableHttpClient http;

    @PostConstruct
    void open() {
        http = client(destinations);
    }

    /** @param names resolved by this for each connection, and by nothing else */
    static CloseableHttpClient client(DnsResolver names) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .setSocketTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                        .build())
                .setMaxConnTotal(CONNECTIONS_MAX)
                .setMaxConnPerRoute(CONNECTIONS_MAX)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Budgeting-Webhooks")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void close() {
        http.close(CloseMode.GRACEFUL);
    }

    Answer send(Parcel parcel) {
        Instant start = clock.instant();
        long began = System.nanoTime();
        var fault = destinations.fault(parcel.url());
        if (fault.isPresent()) {
            return new Answer(start, 0, null, fault.get().message(), Duration.ZERO);
        }
        HttpPost post = post(parcel, start);
        Future<?> deadline = deadlines.schedule(post::cancel, WHOLE_SECONDS, TimeUnit.SECONDS);
        try {
            ClassicHttpResponse response = http.executeOpen(null, post, null);
            skim(response);
            return new Answer(
                    start, millisSince(began), response.getCode(), problemOf(response), retryAfter(response, start));
        } catch (IOException | IllegalStateException failed) {
            String problem =
                    post.isCancelled() ? "There was no answer within " + WHOLE_SECONDS + " seconds." : inWords(failed);
            return new Answer(start, millisSince(began), null, problem, Duration.ZERO);
        } finally {
            deadline.cancel(false);
            // Closes the connection if there was more to read; to close the response would read it.
            post.cancel();
        }
    }

    private static HttpPost post(Parcel parcel, Instant now) {
        String id = parcel.delivery().toString();
        HttpPost post = new HttpPost(parcel.url());
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        post.setHeader("webhook-signature", Signing.of(id, now.getEpochSecond(), parcel.body(), parcel.secrets()));
        post.setEntity(new StringEntity(parcel.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    private static void skim(ClassicHttpResponse response) {
        if (response.getEntity() == null) {
            return;
        }
        try {
            response.getEntity().getContent().readNBytes(BODY_BYTES_MAX);
        } catch (IOException cutOff) {
            LOG.log(Level.FINE, "the status says enough", cutOff);
        }
    }

    private static String problemOf(ClassicHttpResponse response) {
        int status = response.getCode();
        if (status >= HttpStatus.SC_OK && status < HttpStatus.SC_MULTIPLE_CHOICES) {
            return null;
        }
        boolean redirects = status >= HttpStatus.SC_MULTIPLE_CHOICES && status < HttpStatus.SC_CLIENT_ERROR;
        return "The receiver answered " + status + (redirects ? "; redirects are not followed." : ".");
    }

    /** Seconds, or a moment (RFC 9110, 10.2.3). */
    private static Duration retryAfter(ClassicHttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        if (header == null || header.getValue() == null) {
            return Duration.ZERO;
        }
        String value = header.getValue().strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException neither) {
            return Duration.ZERO;
        }
    }

    private static String inWords(Exception failed) {
        String problem;
        if (failed instanceof AddressRefused) {
            problem = failed.getMessage();
        } else if (failed instanceof UnknownHostException) {
            problem = "Nobody knows the host " + failed.getMessage() + ".";
        } else if (failed instanceof SocketTimeoutException) {
            problem = "The receiver was silent for too long: " + failed.getMessage();
        } else if (failed instanceof SSLException) {
            problem = "TLS was refused: " + failed.getMessage();
        } else {
            problem = "The receiver could not be reached: " + failed.getMessage();
        }
        return problem.length() > PROBLEM_LENGTH_MAX ? problem.substring(0, PROBLEM_LENGTH_MAX) : problem;
    }

    private static int millisSince(long began) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
