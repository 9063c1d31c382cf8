package org.budgeting.production;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Looks before the first migration runs whether the server may start in the mode that it was told to; ends the server
 * where it may not.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductionCheck {

    private static final Logger LOG = Logger.getLogger(ProductionCheck.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String WRONG_PASSWORD =
            "grant_type=password&client_id=budgeting-cli&username=nobody&password=none";

    /** EX_CONFIG of sysexits.h: a supervisor should not try again. */
    private static final int EXIT_MISCONFIGURED = 78;

    @Inject
    private Config config;

    @PostConstruct
    void check() {
        if (!setting("budgeting.mode").equals("production")) {
            return;
        }
        var violations = new ArrayList<String>(
                new ProductionRules(name -> config.getOptionalValue(name, String.class)).violations());
        var issuer = setting("oidc.issuer");
        if (offersDemoClient(issuer)) {
            violations.add("the realm " + issuer
                    + " still offers the demo's client budgeting-cli: use deploy/keycloak/budgeting-realm.json");
        }
        if (!violations.isEmpty()) {
            refuse(violations);
        }
    }

    private String setting(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    /**
     * Keycloak may be down while the server starts, and valid tokens go on then; so no answer is no reason to refuse.
     */
    private static boolean offersDemoClient(String issuer) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(WRONG_PASSWORD))
                .build();
        try {
            var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return ProductionRules.knowsDemoClient(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "The realm {0} does not answer, so it was not checked for the demo''s client: {1}",
                    new Object[] {issuer, e.toString()});
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(List<String> violations) {
        LOG.severe("This server does not start in production mode: " + String.join("; ", violations));
        // A server that stays up without its application looks alive to whoever watches the process.
        var exit = new Thread(() -> System.exit(EXIT_MISCONFIGURED), "refuse to start");
        exit.setDaemon(true);
        exit.start();
        throw new IllegalStateException("refused; the log says why");
    }
}
