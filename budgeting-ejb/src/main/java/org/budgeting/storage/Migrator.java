package org.budgeting.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else happens, as the owner of the tables (S2). A migration that fails
 * stops the application, which is right: nothing should run on half a schema.
 *
 * <p>The role that the application works with exists before, made by the database's administrator; only the embedded H2
 * has none, so its role is made here.
 */
@Startup
@Singleton
@DependsOn("ProductionCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/budgetingOwner")
    private DataSource owner;

    @Inject
    @ConfigProperty(name = "db.user")
    private String appRole;

    @Inject
    @ConfigProperty(name = "db.password")
    private String appPassword;

    @PostConstruct
    void migrate() {
        String product = product();
        if (product.equals("H2")) {
            prepareEmbedded();
        }
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations(locations(product))
                .failOnMissingLocations(true)
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate();
    }

    /** Oracle's SQL serves H2 too; what only a real Oracle knows stands apart. */
    static String[] locations(String product) {
        return switch (product) {
            case "PostgreSQL" -> new String[] {"classpath:db/postgresql"};
            case "H2" -> new String[] {"classpath:db/oracle"};
            default -> new String[] {"classpath:db/oracle", "classpath:db/oracle-server"};
        };
    }

    private String product() {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }

    /**
     * An embedded H2 learns what belongs to the whole database, which only its owner may say: Oracle's SQL, commits
     * that survive a kill (LIMITS.md, finding 1), staying open between connections, and the application's role.
     */
    private void prepareEmbedded() {
        String password = appPassword.replace("'", "''");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET MODE Oracle");
            statement.execute("SET WRITE_DELAY 0");
            statement.execute("SET DB_CLOSE_DELAY -1");
            // Audit entries stay within their rows; each one in a large object of its own costs more than the row.
            statement.execute("SET MAX_LENGTH_INPLACE_LOB 4000");
            statement.execute("CREATE USER IF NOT EXISTS " + appRole + " PASSWORD '" + password + "'");
        } catch (SQLException refused) {
            throw new IllegalStateException("the embedded database cannot be prepared", refused);
        }
    }
}
