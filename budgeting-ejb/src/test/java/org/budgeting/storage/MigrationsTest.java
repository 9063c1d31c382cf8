package org.budgeting.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations in Oracle's SQL, run on the embedded H2 in its Oracle mode (S2, T2, A2). */
class MigrationsTest {

    private static final String URL = "jdbc:h2:mem:migrations;LOCK_TIMEOUT=10000";
    private static final Set<String> NOT_TENANT_OWNED = Set.of("TENANT", "flyway_schema_history");

    @BeforeAll
    static void migrate() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("SET MODE Oracle");
            statement.execute("SET DB_CLOSE_DELAY -1");
            statement.execute("CREATE USER app PASSWORD 'app'");
        }
        Flyway.configure()
                .dataSource(URL, "owner", "owner")
                .locations(Migrator.locations("H2"))
                .failOnMissingLocations(true)
                .placeholders(Map.of("app_role", "app"))
                .load()
                .migrate();
    }

    @Test
    void every_table_carries_the_tenant_T2() throws SQLException {
        List<String> without = strings(
                "SELECT table_name FROM information_schema.tables t WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'"
                        + " AND NOT EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = t.table_name"
                        + " AND c.column_name = 'TENANT_ID' AND c.is_nullable = 'NO')");
        assertThat(without).containsExactlyInAnyOrderElementsOf(NOT_TENANT_OWNED);
    }

    @Test
    void every_unique_key_and_every_index_leads_with_the_tenant_T2() throws SQLException {
        List<String> others = strings("SELECT table_name || '.' || index_name FROM information_schema.index_columns"
                + " WHERE table_schema = 'PUBLIC' AND ordinal_position = 1 AND column_name <> 'TENANT_ID'");
        assertThat(others).allSatisfy(index -> assertThat(NOT_TENANT_OWNED).contains(index.split("\\.")[0]));
    }

    @Test
    void foreign_keys_between_tenant_owned_tables_are_composite_T2() throws SQLException {
        List<String> single = strings("SELECT constraint_name FROM information_schema.key_column_usage u"
                + " WHERE constraint_name IN (SELECT constraint_name FROM information_schema.table_constraints"
                + " WHERE constraint_type = 'FOREIGN KEY') GROUP BY constraint_name HAVING COUNT(*) = 1");
        assertThat(single).isNotEmpty().allMatch(name -> name.endsWith("_TENANT_FK"));
    }

    @Test
    void the_application_can_write_business_rows() {
        assertThat(asApp("SELECT * FROM budget")).isNull();
        assertThat(asApp("DELETE FROM budget_line")).isNull();
    }

    @Test
    void the_application_can_neither_change_nor_remove_audit_entries_A2() {
        for (String table : List.of("audit_entry", "audit_link", "fund_entry")) {
            assertThat(asApp("DELETE FROM " + table)).contains("rights");
            assertThat(asApp("UPDATE " + table + " SET tenant_id = 'x'")).contains("rights");
        }
    }

    @Test
    void the_application_owns_nothing_S2() {
        assertThat(asApp("DROP TABLE expense")).isNotNull();
        assertThat(asApp("ALTER TABLE expense ADD sneaky NUMBER(1)")).isNotNull();
        assertThat(asApp("CREATE TABLE sneaky (id NUMBER(1))")).isNotNull();
    }

    @Test
    void the_database_refuses_a_reference_into_another_tenant_T2() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (String tenant : List.of("one", "two")) {
                statement.execute("INSERT INTO tenant VALUES ('" + tenant + "', 'T', 'EUR', 'UTC', SYSTIMESTAMP)");
            }
            statement.execute(
                    "INSERT INTO category (tenant_id, id, version, name, name_key) VALUES ('one', HEXTORAW('01'), 1, 'C', 'c')");
            assertThatThrownBy(() ->
                            statement.execute("INSERT INTO category (tenant_id, id, version, name, name_key, parent_id)"
                                    + " VALUES ('two', HEXTORAW('02'), 1, 'D', 'd', HEXTORAW('01'))"))
                    .hasMessageContaining("CATEGORY_PARENT_FK");
        }
    }

    private static String asApp(String sql) {
        try (Connection app = DriverManager.getConnection(URL, "app", "app");
                Statement statement = app.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private static List<String> strings(String query) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(URL, "owner", "owner");
    }
}
