package org.budgeting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgeting.launcher.PostgresServer;

/**
 * Counts what PostgreSQL is asked by one use case. Its own log says it, so that nothing of the system is changed for
 * the count; the beginnings and ends of transactions are left out.
 */
final class StatementLog {

    private static final int REQUESTS = 20;
    private static final Duration FOLLOW_UP = Duration.ofSeconds(3);
    private static final Pattern STATEMENT =
            Pattern.compile("(statement|execute [^:]+): (?!BEGIN|COMMIT|ROLLBACK|SHOW|SET |ALTER SYSTEM|SELECT pg_)");

    private final PostgresServer server;
    private final Path folder;

    StatementLog(PostgresServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** With what a server has to be started, so that its statements can be counted later. */
    static Map<String, String> settings(Path folder) {
        return Map.of("logging_collector", "on", "log_directory", folder.toString(), "log_filename", "statements.log");
    }

    /** Statements a request, those included that follow after the commit. */
    double perRequest(Load.Client client) throws Exception {
        try (client) {
            client.once();
            settle();
            long before = count();
            log("all");
            for (int n = 0; n < REQUESTS; n++) {
                client.once();
            }
            settle();
            log("none");
            return (count() - before) / (double) REQUESTS;
        }
    }

    /** What is asked for after a commit comes soon, and not at once. */
    private static void settle() throws InterruptedException {
        Thread.sleep(FOLLOW_UP.toMillis());
    }

    private void log(String what) throws SQLException {
        try (Connection connection = server.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private long count() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("statements.log"))) {
            return lines.filter(line -> STATEMENT.matcher(line).find()).count();
        }
    }
}
