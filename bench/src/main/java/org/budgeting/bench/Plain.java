package org.budgeting.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The same rows and the same statements without the system: the application's role through plain JDBC. */
final class Plain {

    private static final String USER = "budgeting_app";
    private static final String PASSWORD = "demo-app";
    static final String READ_TENANT = "aurora";
    static final String WRITE_TENANT = "bench";
    private static final String INSERT_CATEGORY =
            "INSERT INTO category (tenant_id, id, version, name, name_key) VALUES (?, ?, 1, ?, ?)";
    private static final int CHUNK = 1_000;

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final String url;
    private final boolean nativeUuid;

    Plain(String url) {
        this.url = url;
        this.nativeUuid = url.startsWith("jdbc:postgresql");
    }

    /** Rows a second, in a tenant of its own. */
    Load.Result importRate(List<Transaction> transactions) throws SQLException {
        try (Connection connection = connection()) {
            UUID budget = approved(connection);
            Map<String, UUID> categories = categories(connection, transactions);
            Writer writer = new Writer(connection, budget, categories);
            long start = System.nanoTime();
            for (int from = 0; from < transactions.size(); from += CHUNK) {
                writer.write(transactions.subList(from, Math.min(transactions.size(), from + CHUNK)));
            }
            return new Load.Result(transactions.size() / ((System.nanoTime() - start) / 1e9), 0, 0, 0);
        }
    }

    /** What {@code GET /budgeting/budgets/{id}/} reads. */
    Load.Client budgetReader(UUID budget) throws SQLException {
        Reader reader = new Reader(connection());
        Object id = id(budget);
        return reader.client(() -> {
            reader.rows("SELECT * FROM budget WHERE tenant_id = ? AND id = ?", READ_TENANT, id);
            reader.rows(
                    "SELECT * FROM fund_balance WHERE tenant_id = ? AND budget_id = ? ORDER BY category_id, calendar_month",
                    READ_TENANT,
                    id);
            reader.rows(
                    "SELECT * FROM category WHERE tenant_id = ? AND id IN"
                            + " (SELECT f.category_id FROM fund_balance f WHERE f.tenant_id = ? AND f.budget_id = ?)",
                    READ_TENANT,
                    READ_TENANT,
                    id);
            reader.rows(
                    "SELECT d.* FROM department d, budget b WHERE d.tenant_id = ? AND b.tenant_id = d.tenant_id"
                            + " AND d.id = b.department_id AND b.id = ?",
                    READ_TENANT,
                    id);
            reader.rows("SELECT * FROM fund_account WHERE tenant_id = ? AND id = ?", READ_TENANT, id);
            reader.rows("SELECT * FROM tenant WHERE id = ?", READ_TENANT);
            reader.rows("SELECT * FROM budget_health WHERE tenant_id = ? AND id = ?", READ_TENANT, id);
            reader.rows(
                    "SELECT budget_id, goal_id FROM goal_budget WHERE tenant_id = ? AND budget_id = ? ORDER BY goal_id",
                    READ_TENANT,
                    id);
        });
    }

    /** What {@code GET /budgeting/budgets/summary/} reads. */
    Load.Client summaryReader(String tenant) throws SQLException {
        Reader reader = new Reader(connection());
        return reader.client(() -> {
            for (String dimension : List.of("category_id", "calendar_month")) {
                reader.rows(
                        "SELECT b.currency, f." + dimension
                                + ", SUM(f.planned), SUM(f.committed), SUM(f.actual) FROM fund_balance f, fund_account b"
                                + " WHERE b.tenant_id = ? AND f.tenant_id = b.tenant_id AND b.id = f.budget_id AND b.is_open = 'Y' GROUP BY b.currency, f."
                                + dimension,
                        tenant);
            }
            reader.rows(
                    "SELECT b.*, p.* FROM budget b, fund_account p WHERE b.tenant_id = ? AND p.tenant_id = b.tenant_id AND p.id = b.id"
                            + " AND b.stage <> 'ARCHIVED'",
                    tenant);
            reader.rows("SELECT * FROM category WHERE tenant_id = ?", tenant);
            reader.rows("SELECT * FROM tenant WHERE id = ?", tenant);
        });
    }

    /** A page of expenses with the names that stand in it: from the first one on, or behind one. */
    Load.Client pageReader(String tenant, Million.Place after) throws SQLException {
        Reader reader = new Reader(connection());
        String page = " FROM expense WHERE tenant_id = ?"
                + (after.category() == null ? "" : " AND category_id = ?")
                + (after.id() == null ? "" : " AND (spent_on, id) < (?, ?)")
                + " ORDER BY spent_on DESC, id DESC LIMIT 51";
        Object[] values = Stream.of(tenant, after.category(), after.day(), after.id())
                .filter(Objects::nonNull)
                .toArray();
        return reader.client(() -> {
            reader.rows("SELECT *" + page, values);
            for (String named : List.of("budget", "category")) {
                reader.rows(
                        "SELECT n.id, n.name FROM " + named + " n WHERE n.tenant_id = ? AND n.id IN (SELECT " + named
                                + "_id" + page + ")",
                        Stream.concat(Stream.of(tenant), Stream.of(values)).toArray());
            }
        });
    }

    /** The same totals without maintained balances: every expense added up. */
    Load.Client expenseAdder(String tenant) throws SQLException {
        Reader reader = new Reader(connection());
        return reader.client(() -> reader.rows(
                "SELECT budget_id, category_id, SUM(amount) FROM expense WHERE tenant_id = ? GROUP BY budget_id, category_id",
                tenant));
    }

    /**
     * Books one expense durably: idempotency key, conditional update of the account, balance, expense, ledger row and
     * audit entry, one commit.
     *
     * @param purse made by {@link #purse()}
     */
    Load.Client purchaser(Purse purse) throws SQLException {
        return new Purchaser(this, connection(), purse);
    }

    /** An approved budget with one balance, to be spent from. */
    record Purse(Object budget, Object category) {}

    Purse purse() throws SQLException {
        try (Connection connection = connection()) {
            UUID budget = approved(connection);
            Purse purse = new Purse(id(budget), newId());
            update(
                    connection,
                    INSERT_CATEGORY,
                    WRITE_TENANT,
                    purse.category(),
                    "Category of " + budget,
                    budget.toString());
            update(
                    connection,
                    "INSERT INTO fund_balance (tenant_id, id, version, budget_id, category_id, calendar_month, planned, reserved,"
                            + " committed, actual) VALUES (?, ?, 1, ?, ?, ?, 100000000, 0, 0, 0)",
                    WRITE_TENANT,
                    newId(),
                    purse.budget(),
                    purse.category(),
                    Purchaser.MONTH);
            connection.commit();
            return purse;
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
        connection.setAutoCommit(false);
        return connection;
    }

    private Object id(UUID id) {
        return nativeUuid
                ? id
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    Object newId() {
        return id(ids.generate());
    }

    /** The tenant that is written to. */
    void addTenant() throws SQLException {
        try (Connection connection = connection()) {
            update(
                    connection,
                    "INSERT INTO tenant (id, name, currency, time_zone, created_at) VALUES (?, 'Bench', 'GBP', 'UTC', ?)",
                    WRITE_TENANT,
                    LocalDateTime.now(ZoneOffset.UTC));
            connection.commit();
        }
    }

    /** An approved budget and its account. */
    private UUID approved(Connection connection) throws SQLException {
        UUID budget = ids.generate();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        update(
                connection,
                "INSERT INTO fund_account (tenant_id, id, version, name, currency, start_date, end_date, control_policy,"
                        + " binding, is_open, approved, reserved, committed, actual)"
                        + " VALUES (?, ?, 1, 'Purchasing cards', 'GBP', DATE '2016-01-01', DATE '2018-12-31', 'IGNORE IGNORE IGNORE ANNUAL 0',"
                        + " 'N', 'Y', 100000000, 0, 0, 0)",
                WRITE_TENANT,
                id(budget));
        update(
                connection,
                "INSERT INTO budget (tenant_id, id, version, name, budget_type, amount, currency, start_date, end_date, stage, owner,"
                        + " control_policy, binding,"
                        + " created_by, created_at, updated_at) VALUES (?, ?, 1, 'Purchasing cards', 'ANNUAL', 100000000, 'GBP', DATE '2016-01-01',"
                        + " DATE '2018-12-31', 'APPROVED', 'bench', 'IGNORE IGNORE IGNORE ANNUAL 0', 'N', 'bench', ?, ?)",
                WRITE_TENANT,
                id(budget),
                now,
                now);
        connection.commit();
        return budget;
    }

    private Map<String, UUID> categories(Connection connection, List<Transaction> transactions) throws SQLException {
        Map<String, UUID> categories = new HashMap<>();
        for (Transaction transaction : transactions) {
            if (!categories.containsKey(transaction.account())) {
                UUID category = ids.generate();
                categories.put(transaction.account(), category);
                update(
                        connection,
                        INSERT_CATEGORY,
                        WRITE_TENANT,
                        id(category),
                        transaction.account().isBlank() ? "Uncategorised" : transaction.account(),
                        category.toString());
            }
        }
        connection.commit();
        return categories;
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int n = 0; n < values.length; n++) {
            statement.setObject(n + 1, values[n]);
        }
    }

    /** Keeps its statements, as the system's pool does. */
    private static final class Reader {

        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new HashMap<>();

        Reader(Connection connection) {
            this.connection = connection;
        }

        /** What a client does once. */
        interface Reading {
            void run() throws SQLException;
        }

        Load.Client client(Reading reading) {
            return new Load.Client() {
                @Override
                public void once() throws SQLException {
                    reading.run();
                    connection.commit();
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        }

        void rows(String query, Object... values) throws SQLException {
            PreparedStatement statement = statements.get(query);
            if (statement == null) {
                statement = connection.prepareStatement(query);
                statements.put(query, statement);
            }
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }

    /** Writes chunks, each in one transaction under the lock of the position. */
    private final class Writer {

        private final Connection connection;
        private final UUID budget;
        private final Map<String, UUID> categories;
        private final Set<String> cells = new HashSet<>();
        private long seq;

        Writer(Connection connection, UUID budget, Map<String, UUID> categories) {
            this.connection = connection;
            this.budget = budget;
            this.categories = categories;
        }

        void write(List<Transaction> chunk) throws SQLException {
            update(
                    connection,
                    "UPDATE fund_account SET version = version WHERE tenant_id = ? AND id = ?",
                    WRITE_TENANT,
                    id(budget));
            List<Object> expenses = new ArrayList<>();
            chunk.forEach(transaction -> expenses.add(newId()));
            writeExpenses(chunk, expenses);
            writeEntries(chunk, expenses);
            writeAudit(chunk, expenses);
            writeBalances(chunk);
            connection.commit();
        }

        private void writeExpenses(List<Transaction> chunk, List<Object> expenses) throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO expense (tenant_id, id, version, budget_id, category_id,"
                            + " description, amount, currency, spent_on, payment_method, status, vendor, import_key, recorded_by, recorded_at)"
                            + " VALUES (?, ?, 1, ?, ?, ?, ?, 'GBP', ?, 'OTHER', ?, ?, ?, 'bench', ?)")) {
                for (int n = 0; n < chunk.size(); n++) {
                    Transaction one = chunk.get(n);
                    set(
                            insert,
                            WRITE_TENANT,
                            expenses.get(n),
                            id(budget),
                            id(categories.get(one.account())),
                            one.merchant(),
                            one.amount(),
                            one.day(),
                            one.amount().signum() < 0 ? "REFUNDED" : "PAID",
                            one.merchant(),
                            one.key(),
                            LocalDateTime.now(ZoneOffset.UTC));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        private void writeEntries(List<Transaction> chunk, List<Object> expenses) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO fund_entry (tenant_id, id, version, budget_id, category_id,"
                            + " calendar_month, kind, approved, reserved, committed, actual, source_type, source_id, booked_at)"
                            + " VALUES (?, ?, 1, ?, ?, ?, 'ACTUAL', 0, 0, 0, ?, 'expense', ?, ?)")) {
                for (int n = 0; n < chunk.size(); n++) {
                    Transaction one = chunk.get(n);
                    set(
                            insert,
                            WRITE_TENANT,
                            newId(),
                            id(budget),
                            id(categories.get(one.account())),
                            YearMonth.from(one.day()).toString(),
                            one.amount(),
                            expenses.get(n),
                            LocalDateTime.now(ZoneOffset.UTC));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        private void writeAudit(List<Transaction> chunk, List<Object> expenses) throws SQLException {
            try (PreparedStatement entry = connection.prepareStatement(
                            "INSERT INTO audit_entry (tenant_id, seq, happened_at, actor, channel,"
                                    + " subject_type, subject_id, action, changes) VALUES (?, ?, ?, 'bench', 'import', 'expense', ?, 'recorded', ?)");
                    PreparedStatement mark =
                            connection.prepareStatement("INSERT INTO audit_mark (tenant_id, seq) VALUES (?, ?)")) {
                for (int n = 0; n < chunk.size(); n++) {
                    Transaction one = chunk.get(n);
                    seq++;
                    set(
                            entry,
                            WRITE_TENANT,
                            seq,
                            LocalDateTime.now(ZoneOffset.UTC),
                            expenses.get(n),
                            "{\"amount\":[null,\"" + one.amount() + " GBP\"],\"date\":[null,\"" + one.day()
                                    + "\"],\"vendor\":[null,\"" + one.merchant() + "\"]}");
                    entry.addBatch();
                    set(mark, WRITE_TENANT, seq);
                    mark.addBatch();
                }
                entry.executeBatch();
                mark.executeBatch();
            }
        }

        private void writeBalances(List<Transaction> chunk) throws SQLException {
            Map<String, BigDecimal> moved = new HashMap<>();
            chunk.forEach(one ->
                    moved.merge(one.account() + "\n" + YearMonth.from(one.day()), one.amount(), BigDecimal::add));
            try (PreparedStatement change = connection.prepareStatement(
                            "UPDATE fund_balance SET actual = actual + ?, version = version + 1"
                                    + " WHERE tenant_id = ? AND budget_id = ? AND category_id = ? AND calendar_month = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO fund_balance (actual, tenant_id, budget_id, category_id,"
                                    + " calendar_month, id, version, planned, reserved, committed) VALUES (?, ?, ?, ?, ?, ?, 1, 0, 0, 0)")) {
                for (Map.Entry<String, BigDecimal> cell : moved.entrySet()) {
                    String[] key = cell.getKey().split("\n", 2);
                    Object category = id(categories.get(key[0]));
                    if (cells.add(cell.getKey())) {
                        set(insert, cell.getValue(), WRITE_TENANT, id(budget), category, key[1], newId());
                        insert.addBatch();
                    } else {
                        set(change, cell.getValue(), WRITE_TENANT, id(budget), category, key[1]);
                        change.addBatch();
                    }
                }
                change.executeBatch();
                insert.executeBatch();
            }
            BigDecimal sum = chunk.stream().map(Transaction::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            update(
                    connection,
                    "UPDATE fund_account SET actual = actual + ?, version = version + 1 WHERE tenant_id = ? AND id = ?",
                    sum,
                    WRITE_TENANT,
                    id(budget));
        }
    }
}
