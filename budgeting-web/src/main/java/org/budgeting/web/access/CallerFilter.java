package org.budgeting.web.access;

import com.ibm.websphere.security.openidconnect.PropagationHelper;
import com.ibm.websphere.security.openidconnect.token.IdToken;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.privacy.CardNumbers;
import org.budgeting.web.rest.Problem;
import org.budgeting.web.rest.ProblemWriter;
import org.budgeting.web.rest.WellFormed;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Enters the caller that the verified token names for as long as the request lasts. What needs no sign-in (style
 * sheets, the pages on problems) passes without a caller; the container has refused everything else before.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC})
public class CallerFilter extends HttpFilter {

    /** Joins the log, the audit trail and the problem document of one call; taken from the caller or made here. */
    public static final String CORRELATION = "X-Correlation-Id";

    private static final long serialVersionUID = 1L;
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int NAME_MAX = 200;

    @Inject
    private KnownTenants tenants;

    @Inject
    private NotedPeople people;

    @Inject
    private ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CallerScope.current().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        String correlation = correlationOf(request);
        response.setHeader(CORRELATION, correlation);
        boolean api = isApi(request);
        Optional<Problem> unreadable = api ? WellFormed.refusal(request) : Optional.empty();
        if (unreadable.isPresent()) {
            problems.write(request, response, unreadable.get());
            return;
        }
        Optional<Claims> claims =
                api ? bearerClaims(request.getUserPrincipal()) : signInClaims(request.getUserPrincipal());
        if (claims.isEmpty()) {
            passStranger(api, request, response, chain);
            return;
        }
        Caller caller =
                callerOf(claims.get(), api ? Channel.REST : Channel.PORTAL, request.getRemoteAddr(), correlation);
        if (caller.tenant() == null || !tenants.isProvisioned(caller.tenant())) {
            refuse(api, request, response, Problem.unknownTenant());
            return;
        }
        try (var scope = CallerScope.enter(caller)) {
            people.noteCaller();
            chain.doFilter(request, response);
        }
    }

    private void passStranger(boolean api, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (api) {
            // A session of the portal is no token: a page elsewhere could make the browser send its cookie (E5).
            String error = request.getHeader("Authorization") == null ? "" : ", error=\"invalid_token\"";
            response.setHeader("WWW-Authenticate", "Bearer realm=\"budgeting\"" + error);
            refuse(true, request, response, Problem.unauthenticated());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(boolean api, HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (api) {
            problems.write(request, response, problem);
        } else if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(problem.status());
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/budgeting") || path.startsWith("/budgeting/");
    }

    private static String correlationOf(HttpServletRequest request) {
        String given = request.getHeader(CORRELATION);
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? CardNumbers.masked(given)
                : UUID.randomUUID().toString();
    }

    /** What a token says that we use; each may be missing. */
    private record Claims(String tenant, String user, String name, Collection<String> groups) {}

    private static Optional<Claims> bearerClaims(Principal principal) {
        if (!(principal instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Set<String> groups = token.getGroups();
        Object tenant = token.getClaim("tenant");
        Object name = token.getClaim("name");
        return Optional.of(new Claims(text(tenant), token.getName(), text(name), groups == null ? Set.of() : groups));
    }

    private static Optional<Claims> signInClaims(Principal principal) {
        IdToken token = principal == null ? null : PropagationHelper.getIdToken();
        if (token == null) {
            return Optional.empty();
        }
        List<String> groups = token.getClaim("groups") instanceof Collection<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
        return Optional.of(
                new Claims(text(token.getClaim("tenant")), principal.getName(), text(token.getClaim("name")), groups));
    }

    private static Caller callerOf(Claims claims, Channel channel, String address, String correlation) {
        Set<Role> roles =
                claims.groups().stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet());
        String name = claims.name() == null ? claims.user() : claims.name();
        return new Caller(claims.tenant(), claims.user(), cut(name), roles, channel, address, correlation);
    }

    private static String cut(String name) {
        return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX);
    }

    private static String text(Object claim) {
        return claim == null || claim.toString().isBlank() ? null : claim.toString();
    }
}
