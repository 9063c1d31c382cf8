package org.budgeting;

import java.nio.file.Path;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.Options;
import org.budgeting.launcher.PostgresServer;

/**
 * The system that all tests of this JVM knock at, with the demo's tenants and people. It starts when the first test asks for it and ends with the JVM; its logs are
 * kept in {@code target/system-<database>/logs}. The build runs all tests twice: the system property {@code budgeting.database} is
 * {@code h2} (also in an IDE, where nobody sets it) or {@code postgresql}.
 */
public final class RunningSystem {

    private static final String DATABASE = System.getProperty("budgeting.database", "h2");
    private static BudgetingSystem system;

    private RunningSystem() {}

    public static synchronized BudgetingSystem get() {
        if (system == null) {
            system = BudgetingSystem.start(options("system").with("DEMO_DATA", "true"));
        }
        return system;
    }

    /** Options for a further system, with a database and a folder of its own. */
    public static Options options(String folder) {
        var options = Options.forTests(Path.of("target", folder + "-" + DATABASE));
        return DATABASE.equals("postgresql") ? options.withPostgres(PostgresServer.start().jdbcUrl()) : options;
    }
}
