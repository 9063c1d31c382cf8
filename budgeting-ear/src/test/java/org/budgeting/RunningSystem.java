package org.budgeting;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.Options;
import org.budgeting.launcher.PostgresServer;

/**
 * The system that all tests of this JVM knock at, with the demo's tenants and people. It starts when the first test
 * asks for it and ends with the JVM; its logs are kept in {@code target/system-<database>/logs}. The build runs all
 * tests twice: the system property {@code budgeting.database} is {@code h2} or {@code postgresql}. Where nobody sets
 * it, as in an IDE, the tests knock at the system that {@code mvn -Prun} started.
 */
public final class RunningSystem {

    private static final Optional<String> DATABASE = Optional.ofNullable(System.getProperty("budgeting.database"));
    private static final BudgetingSystem SYSTEM = DATABASE.map(RunningSystem::start)
            .orElseGet(() -> BudgetingSystem.alreadyRunning(Options.forRun(System.getenv())));

    private static final Map<String, Object> SIGNING_IN = new ConcurrentHashMap<>();

    private RunningSystem() {}

    public static BudgetingSystem get() {
        return SYSTEM;
    }

    /** A token of a demo user. */
    public static String token(String user) {
        return signingIn(user, () -> SYSTEM.token(user));
    }

    /**
     * Keycloak takes two sign-ins of one person at the same moment for an attack; classes of tests run side by side.
     */
    public static <T> T signingIn(String user, Supplier<T> deed) {
        synchronized (SIGNING_IN.computeIfAbsent(user, one -> new Object())) {
            return deed.get();
        }
    }

    private static BudgetingSystem start(String database) {
        var options = Options.forTests(Path.of("target/system-" + database)).with("DEMO_DATA", "true");
        return BudgetingSystem.start(
                database.equals("postgresql")
                        ? options.withPostgres(PostgresServer.start().jdbcUrl())
                        : options);
    }
}
