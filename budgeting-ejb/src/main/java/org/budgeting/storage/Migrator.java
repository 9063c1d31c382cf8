package org.budgeting.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
 * Brings the schema up to date before anything else happens, as the owner of the tables (S2). A migration that fails stops the
 * application, which is right: nothing should run on half a schema.
 *
 * <p>The role that the application works with exists before, made by the database's administrator; only the embedded H2 has none, so its role
 * is made here.
 */
@Startup
@Singleton
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
            createRole();
        }
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations(product.equals("PostgreSQL") ? "classpath:db/postgresql" : "classpath:db/oracle")
                .failOnMissingLocations(true)
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate();
    }

    private String product() {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }

    private void createRole() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS " + appRole + " PASSWORD '" + appPassword.replace("'", "''") + "'");
        } catch (SQLException refused) {
            throw new IllegalStateException("the application's role cannot be made", refused);
        }
    }
}
