package org.budgeting.web.rest;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Bounds what one client of one tenant may ask in a minute, and says with every answer what is left
 * (draft-ietf-httpapi-ratelimit-headers, from -08 on).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RateLimits implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String POLICY = "\"default\"";
    private static final String LEFT = RateLimits.class.getName();

    @Inject
    private Quotas quotas;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Caller> caller = CallerScope.current();
        if (caller.isEmpty()) {
            return;
        }
        ConsumptionProbe left = quotas.take(
                caller.get().tenant(), clientOf(request.getSecurityContext().getUserPrincipal()));
        request.setProperty(LEFT, left);
        if (!left.isConsumed()) {
            throw new Refused(Problem.of(
                    429,
                    "too-many-requests",
                    "This client may send " + quotas.perMinute()
                            + " requests a minute. Go on after the time in Retry-After."));
        }
    }

    /** The client that the token was given to, not the person: a program's limit is its own. */
    private static String clientOf(Principal principal) {
        return principal instanceof JsonWebToken token ? String.valueOf(token.<Object>getClaim(Claims.azp.name())) : "";
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof ConsumptionProbe left) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            POLICY + ";q=" + quotas.perMinute() + ";w=" + Quotas.WINDOW.toSeconds());
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            POLICY + ";r=" + left.getRemainingTokens() + ";t="
                                    + seconds(left.getNanosToWaitForReset()));
            if (!left.isConsumed()) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds(left.getNanosToWaitForRefill()));
            }
        }
    }

    private static long seconds(long nanos) {
        return -Math.floorDiv(-nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
