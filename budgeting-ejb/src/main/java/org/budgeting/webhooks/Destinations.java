package org.budgeting.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.budgeting.problems.FieldProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where deliveries may go (WH5). Addresses are told in words when a webhook is made, and once more when a connection is
 * opened: this resolves the name for the connection itself, so that the address that was looked at is the one that is
 * spoken to.
 */
@ApplicationScoped
public class Destinations implements DnsResolver {

    static final int URL_MAX = 500;

    private static final String HTTPS = "https";
    private static final String HTTP = "http";
    private static final Map<String, Integer> USUAL_PORTS = Map.of(HTTPS, 443, HTTP, 80);

    /** A name with very many addresses would be tried for very long. */
    private static final int ADDRESSES_MAX = 2;

    private boolean httpAllowed;
    private Set<String> trusted = Set.of();

    protected Destinations() {}

    /**
     * @param httpAllowed whether http will do
     * @param trusted hosts that are spoken to wherever they are, at any port
     */
    @Inject
    Destinations(
            @ConfigProperty(name = "webhook.http", defaultValue = "false") boolean httpAllowed,
            @ConfigProperty(name = "webhook.hosts") Optional<List<String>> trusted) {
        this.httpAllowed = httpAllowed;
        this.trusted = trusted.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Why nothing may be sent there; empty if it may. A name that nobody knows yet is nothing to refuse. */
    Optional<FieldProblem> fault(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException malformed) {
            return fault("malformed", "Write an address such as https://example.org/hooks/budgeting.");
        }
        if (uri.getScheme() == null
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            return fault("malformed", "Write an address with a host, without a user's name and without a fragment.");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals(HTTPS) && !(httpAllowed && scheme.equals(HTTP))) {
            return fault("not-https", "Use https.");
        }
        if (isTrusted(uri.getHost())) {
            return Optional.empty();
        }
        int usual = USUAL_PORTS.get(scheme);
        if (uri.getPort() != -1 && uri.getPort() != usual) {
            return fault("port", "Use the usual port, " + usual + ".");
        }
        try {
            resolve(uri.getHost());
        } catch (AddressRefused refused) {
            return fault("not-public", refused.getMessage());
        } catch (UnknownHostException perhapsLater) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<FieldProblem> fault(String code, String message) {
        return Optional.of(new FieldProblem("url", code, message));
    }

    private boolean isTrusted(String host) {
        return trusted.contains(host.toLowerCase(Locale.ROOT));
    }

    /** @throws AddressRefused if one of its addresses is not public, for it might be the one that is used */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (!isTrusted(host) && !Arrays.stream(found).allMatch(Addresses::isPublic)) {
            throw new AddressRefused(host);
        }
        return Arrays.copyOf(found, Math.min(found.length, ADDRESSES_MAX));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
