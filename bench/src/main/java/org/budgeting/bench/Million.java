package org.budgeting.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.launcher.PostgresServer;

/**
 * Two hundred budgets of twenty categories over this year, and as many expenses as are wanted; made inside PostgreSQL,
 * because a million rows through REST would take an hour and measure something else.
 */
final class Million {

    static final String TENANT = "borealis";
    static final String CURRENCY = "CHF";
    static final int FEW = 1_000;
    static final int MANY = 1_000_000;

    private static final String PREPARE = """
            CREATE TEMP TABLE w4_budget AS SELECT n, gen_random_uuid() AS id FROM generate_series(0, 199) n;
            CREATE TEMP TABLE w4_category AS SELECT n, gen_random_uuid() AS id FROM generate_series(0, 19) n;
            INSERT INTO category (tenant_id, id, version, name, name_key)
              SELECT 'borealis', id, 1, 'W4 category ' || n, 'w4 category ' || n FROM w4_category;
            INSERT INTO fund_account (tenant_id, id, version, name, currency, start_date, end_date, control_policy, binding, is_open,
                approved, reserved, committed, actual)
              SELECT 'borealis', id, 1, 'W4 budget ' || n, 'CHF', date_trunc('year', now())::date,
                (date_trunc('year', now()) + interval '1 year - 1 day')::date, 'IGNORE IGNORE IGNORE ANNUAL 0', 'N', 'Y', 2400000, 0, 0, 0
              FROM w4_budget;
            INSERT INTO budget (tenant_id, id, version, name, budget_type, amount, currency, start_date, end_date, stage, owner,
                control_policy, binding, created_by, created_at, updated_at)
              SELECT tenant_id, id, 1, name, 'ANNUAL', approved, currency, start_date, end_date, 'APPROVED', 'bench', control_policy, binding,
                'bench', now(), now() FROM fund_account WHERE name LIKE 'W4 budget %';
            INSERT INTO fund_balance (tenant_id, id, version, budget_id, category_id, calendar_month, planned, reserved, committed, actual)
              SELECT 'borealis', gen_random_uuid(), 1, b.id, c.id, to_char(now(), 'YYYY-') || to_char(m, 'FM00'), 10000, 0, 0, 0
              FROM w4_budget b, w4_category c, generate_series(1, 12) m
            """;

    /** {@code %d} is how many there shall be in the end; those that are there stay. */
    private static final String SPEND = """
            INSERT INTO expense (tenant_id, id, version, budget_id, category_id, description, amount, currency, spent_on, payment_method,
                status, vendor, import_key, recorded_by, recorded_at)
              SELECT 'borealis', gen_random_uuid(), 1, b.id, c.id, 'Purchase ' || k, (1 + k %% 10000) / 100.0, 'CHF',
                date_trunc('year', now())::date + (k %% 360)::int, 'OTHER', 'PAID', 'Vendor ' || k %% 500, 'w4-' || k, 'bench', now()
              FROM generate_series((SELECT COUNT(*) FROM expense WHERE import_key LIKE 'w4-%%') + 1, %d) k
                JOIN w4_budget b ON b.n = k %% 200 JOIN w4_category c ON c.n = (k / 200) %% 20;
            INSERT INTO fund_entry (tenant_id, id, version, budget_id, category_id, calendar_month, kind, approved, reserved, committed,
                actual, source_type, source_id, booked_at)
              SELECT tenant_id, gen_random_uuid(), 1, budget_id, category_id, to_char(spent_on, 'YYYY-MM'), 'ACTUAL', 0, 0, 0, amount, 'expense',
                id, recorded_at
              FROM expense x WHERE import_key LIKE 'w4-%%'
                AND NOT EXISTS (SELECT 1 FROM fund_entry e WHERE e.tenant_id = x.tenant_id AND e.source_id = x.id);
            UPDATE fund_balance f SET actual = s.total FROM (SELECT budget_id, category_id, calendar_month, SUM(actual) AS total
                FROM fund_entry WHERE tenant_id = 'borealis' GROUP BY budget_id, category_id, calendar_month) s
              WHERE f.tenant_id = 'borealis' AND f.budget_id = s.budget_id AND f.category_id = s.category_id
                AND f.calendar_month = s.calendar_month AND f.budget_id IN (SELECT id FROM w4_budget);
            UPDATE fund_account a SET last_entry_id = gen_random_uuid(), actual = (SELECT SUM(f.actual) FROM fund_balance f WHERE f.tenant_id = a.tenant_id AND f.budget_id = a.id)
              WHERE a.tenant_id = 'borealis' AND a.id IN (SELECT id FROM w4_budget)
            """;

    private final Connection connection;

    /** Keeps its connection, whose temporary tables know the budgets and categories. */
    Million(PostgresServer server) throws SQLException {
        connection = server.administrator();
        run(PREPARE);
    }

    /** Spends until there are {@code expenses}. */
    void spend(int expenses) throws SQLException {
        run(SPEND.formatted(expenses));
        run("VACUUM ANALYZE");
    }

    /**
     * Where a page of expenses begins.
     *
     * @param category null for all
     * @param id of the one before it; null, as the day, for the first page
     */
    record Place(UUID category, LocalDate day, UUID id) {}

    /** A category of a twentieth of the expenses, behind so many of them. */
    Place inACategory(int behind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.id, x.spent_on, x.id FROM w4_category c JOIN expense x"
                        + " ON x.tenant_id = 'borealis' AND x.category_id = c.id WHERE c.n = 0"
                        + " ORDER BY x.spent_on DESC, x.id DESC LIMIT 1 OFFSET " + Math.max(0, behind - 1))) {
            row.next();
            UUID category = row.getObject(1, UUID.class);
            return behind == 0
                    ? new Place(category, null, null)
                    : new Place(category, row.getObject(2, LocalDate.class), row.getObject(3, UUID.class));
        }
    }

    /** What all expenses in CHF come to, added up one by one. */
    BigDecimal total() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT SUM(amount) FROM expense WHERE tenant_id = 'borealis' AND currency = 'CHF'")) {
            row.next();
            return row.getBigDecimal(1);
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n")) {
                statement.execute(sql);
            }
        }
    }
}
