package org.budgeting.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A running system: Keycloak, and Liberty with the budgeting system and Pecunia. It lives from {@link #start} to
 * {@link #close}; both servers are processes of their own and end with it, or with this JVM.
 */
public final class BudgetingSystem implements AutoCloseable {

    private final Options options;
    private final Tokens tokens;
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private final Thread atExit = new Thread(this::stop, "stop the budgeting system");
    private volatile boolean stopping;

    private BudgetingSystem(Options options) {
        this.options = options;
        this.tokens =
                new Tokens(URI.create(options.variable("OIDC_ISSUER")), options.variable("SERVICE_CLIENT_SECRET"));
    }

    /**
     * Starts both servers beside each other and returns when both answer. Refuses a port that is taken before anything
     * starts.
     */
    public static BudgetingSystem start(Options options) {
        Ports.requireFree("the portal and the API", options.port("HTTP_PORT"), "HTTP_PORT");
        if (options.startsKeycloak()) {
            Ports.requireFree("Keycloak", options.port("KEYCLOAK_PORT"), "KEYCLOAK_PORT");
        }
        var system = new BudgetingSystem(options);
        Runtime.getRuntime().addShutdownHook(system.atExit);
        try {
            system.startServers();
            return system;
        } catch (IOException e) {
            system.close();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            system.close();
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while starting");
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /**
     * A system that somebody else started with the same options, for example {@code mvn -Prun}; closing it ends
     * nothing.
     */
    public static BudgetingSystem alreadyRunning(Options options) {
        return new BudgetingSystem(options);
    }

    private void startServers() throws IOException, InterruptedException {
        var home = Home.find();
        Keycloak keycloak = null;
        if (options.startsKeycloak()) {
            keycloak = Keycloak.start(home, options);
            children.add(keycloak.child());
        }
        var liberty = LibertyServer.start(home, options);
        children.add(liberty.child());
        if (keycloak != null) {
            keycloak.awaitReady();
        }
        liberty.awaitReady();
    }

    /** Where people sign in, with the slash at the end. */
    public URI portal() {
        return URI.create(options.variable("PORTAL_URL") + "/");
    }

    /** {@code /budgeting/} */
    public URI api() {
        return portal().resolve("budgeting/");
    }

    /** {@code /pecunia/} */
    public URI pecunia() {
        return portal().resolve("pecunia/");
    }

    /** The realm, without a slash at the end, as the {@code iss} of its tokens names it. */
    public URI issuer() {
        return URI.create(options.variable("OIDC_ISSUER"));
    }

    /** An access token for the API of a demo user, for example {@code aurora-approver}; valid for a minute at least. */
    public String token(String username) {
        return tokens.ofUser(username);
    }

    /** An access token for Pecunia, as the budgeting system itself asks for it. */
    public String serviceToken() {
        return tokens.ofService();
    }

    Options options() {
        return options;
    }

    /**
     * Waits until one of the servers ends by itself, and tells how. Does not return when the system is stopped on
     * purpose.
     */
    String awaitDeath() throws InterruptedException {
        var deaths = children.stream().map(Child::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(deaths).join();
        if (stopping) {
            atExit.join();
        }
        return children.stream()
                .filter(child -> !child.isAlive())
                .findFirst()
                .map(Child::obituary)
                .orElseThrow();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            // The hook is what called, or has nothing left to do.
        }
    }

    private synchronized void stop() {
        stopping = true;
        children.parallelStream().forEach(Child::stop);
    }
}
