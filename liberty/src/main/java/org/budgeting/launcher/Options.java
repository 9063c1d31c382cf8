package org.budgeting.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How a system is started: where its data lives, and the variables of {@code server.xml} under the names that the
 * environment gives them ({@code db.url} is {@code DB_URL}). A value of this class never changes; {@code with…} answers
 * a changed copy.
 */
public final class Options {

    private static final int HTTP_PORT = 9080;
    private static final int KEYCLOAK_PORT = 8180;
    private static final String SHARED_KEYCLOAK = "SHARED_KEYCLOAK";

    /**
     * The demo's defaults, each of which the environment can override. They repeat those of server.xml that Keycloak
     * needs too.
     */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("BUDGETING_MODE", "demo"),
            Map.entry("DEMO_DATA", "true"),
            Map.entry("KEYCLOAK_ADMIN_PASSWORD", "admin"),
            Map.entry("PORTAL_CLIENT_SECRET", "demo-portal-secret"),
            Map.entry("SERVICE_CLIENT_SECRET", "demo-service-secret"),
            Map.entry("DB_DRIVER", "h2"),
            Map.entry("DB_USER", "budgeting_app"),
            Map.entry("DB_PASSWORD", "demo-app"),
            Map.entry("DB_OWNER_USER", "budgeting_owner"),
            Map.entry("DB_OWNER_PASSWORD", "demo-owner"),
            Map.entry("WEBHOOK_HTTP", "true"),
            Map.entry("WEBHOOK_HOSTS", "localhost"));

    private final Path dataDir;
    private final PrintStream out;
    private final Map<String, String> variables;

    private Options(Path dataDir, PrintStream out, Map<String, String> variables) {
        this.dataDir = dataDir.toAbsolutePath();
        this.out = out;
        this.variables = Map.copyOf(variables);
    }

    /**
     * The run on a person's machine: data kept in {@code .data} of the project, the fixed ports, demo data, progress on
     * the terminal.
     */
    public static Options forRun(Map<String, String> environment) {
        var variables = new HashMap<>(DEFAULTS);
        variables.put("HTTP_PORT", String.valueOf(HTTP_PORT));
        variables.put("KEYCLOAK_PORT", String.valueOf(KEYCLOAK_PORT));
        variables.putAll(environment);
        return new Options(Home.find().root().resolve(".data"), System.out, variables);
    }

    /**
     * A system of its own for tests: free ports, an empty H2 database, and as many requests as they like. What an
     * earlier test left in the folder is deleted.
     */
    public static Options forTests(Path dataDir) {
        try {
            Folders.delete(dataDir);
        } catch (IOException e) {
            throw new StartFailed("The data of an earlier test cannot be deleted: " + e.getMessage());
        }
        var variables = new HashMap<>(DEFAULTS);
        variables.put("DEMO_DATA", "false");
        variables.put("API_REQUESTS_PER_MINUTE", "10000000");
        variables.put("HTTP_PORT", String.valueOf(Ports.anyFree()));
        variables.put("KEYCLOAK_PORT", String.valueOf(Ports.anyFree()));
        return new Options(dataDir, System.out, variables);
    }

    /**
     * Uses a PostgreSQL database whose two roles {@code budgeting_owner} and {@code budgeting_app} exist, with the
     * demo's passwords.
     */
    public Options withPostgres(String jdbcUrl) {
        return with("DB_DRIVER", "postgresql").with("DB_URL", jdbcUrl);
    }

    /** Sets a variable of {@code server.xml} by its name in the environment, for example {@code DEMO_DATA}. */
    public Options with(String variable, String value) {
        var changed = new HashMap<>(variables);
        changed.put(variable, value);
        return new Options(dataDir, out, changed);
    }

    /**
     * Signs in at the Keycloak of a system that runs already. Its portal's address is not this one's, so nobody signs
     * in here.
     */
    public Options sharingKeycloakOf(BudgetingSystem other) {
        return with("KEYCLOAK_PORT", other.options().variables.get("KEYCLOAK_PORT"))
                .with(SHARED_KEYCLOAK, "true");
    }

    boolean startsKeycloak() {
        return !variables.containsKey(SHARED_KEYCLOAK);
    }

    Path dataDir() {
        return dataDir;
    }

    Path log(String name) {
        return dataDir.resolve("logs").resolve(name + ".log");
    }

    void say(String progress) {
        out.println("[budgeting] " + progress);
    }

    int port(String variable) {
        try {
            return Integer.parseInt(variables.get(variable));
        } catch (NumberFormatException e) {
            throw new StartFailed("%s=%s is not a port number".formatted(variable, variables.get(variable)));
        }
    }

    String keycloakUrl() {
        return "http://localhost:" + port("KEYCLOAK_PORT");
    }

    /** What the environment says, or what follows from the rest. */
    String variable(String name) {
        var value = variables.get(name);
        if (value != null) {
            return value;
        }
        return switch (name) {
            case "PORTAL_URL" -> "http://localhost:" + port("HTTP_PORT");
            case "OIDC_ISSUER" -> keycloakUrl() + "/realms/budgeting";
            // Settings of the whole database, such as WRITE_DELAY=0, are the migrator's: the application's role may not
            // give them.
            case "DB_URL" ->
                "jdbc:h2:file:%s;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE".formatted(dataDir.resolve("h2/budgeting"));
            // Beside the databases: what is kept in them opens with these keys alone.
            case "CONTENT_KEYS_GENERATED" -> dataDir.resolve("content.keys").toString();
            default -> throw new IllegalArgumentException("No such variable: " + name);
        };
    }

    /** The environment of the server. */
    Map<String, String> environment() {
        var environment = new HashMap<>(variables);
        for (var derived : new String[] {"PORTAL_URL", "OIDC_ISSUER", "DB_URL", "CONTENT_KEYS_GENERATED"}) {
            environment.put(derived, variable(derived));
        }
        return environment;
    }
}
