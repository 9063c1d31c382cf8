package org.budgeting.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Books one expense after another through plain JDBC, each in a transaction of its own; keeps its statements. */
final class Purchaser implements Load.Client {

    static final String MONTH = "2016-05";

    private static final LocalDate DAY = LocalDate.of(2016, 5, 14);
    private static final BigDecimal AMOUNT = new BigDecimal("1.25");
    /** Apart from those of the import, which count from one. */
    private static final AtomicLong SEQ = new AtomicLong(1_000_000_000);

    private final Plain plain;
    private final Connection connection;
    private final Plain.Purse purse;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Purchaser(Plain plain, Connection connection, Plain.Purse purse) {
        this.plain = plain;
        this.connection = connection;
        this.purse = purse;
    }

    @Override
    public void once() throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Object expense = plain.newId();
        long seq = SEQ.incrementAndGet();
        write(
                "INSERT INTO idempotency_key (tenant_id, id, version, caller, operation, idempotency_key, request_hash, status, stored_at)"
                        + " VALUES (?, ?, 1, 'bench', 'POST expenses', ?, ?, 201, ?)",
                Plain.WRITE_TENANT,
                plain.newId(),
                UUID.randomUUID().toString(),
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                now);
        write(
                "UPDATE fund_account SET actual = actual + ?, version = version + 1 WHERE tenant_id = ? AND id = ?"
                        + " AND approved - reserved - committed - actual >= ?",
                AMOUNT,
                Plain.WRITE_TENANT,
                purse.budget(),
                AMOUNT);
        write(
                "UPDATE fund_balance SET actual = actual + ?, version = version + 1"
                        + " WHERE tenant_id = ? AND budget_id = ? AND category_id = ? AND calendar_month = ?",
                AMOUNT,
                Plain.WRITE_TENANT,
                purse.budget(),
                purse.category(),
                MONTH);
        write(
                "INSERT INTO expense (tenant_id, id, version, budget_id, category_id, description, amount, currency, spent_on,"
                        + " payment_method, status, vendor, import_key, recorded_by, recorded_at)"
                        + " VALUES (?, ?, 1, ?, ?, 'Paper', ?, 'GBP', ?, 'OTHER', 'PAID', 'Vendor', ?, 'bench', ?)",
                Plain.WRITE_TENANT,
                expense,
                purse.budget(),
                purse.category(),
                AMOUNT,
                DAY,
                "one-" + seq,
                now);
        write(
                "INSERT INTO fund_entry (tenant_id, id, version, budget_id, category_id, calendar_month, kind, approved, reserved,"
                        + " committed, actual, source_type, source_id, booked_at)"
                        + " VALUES (?, ?, 1, ?, ?, ?, 'ACTUAL', 0, 0, 0, ?, 'expense', ?, ?)",
                Plain.WRITE_TENANT,
                plain.newId(),
                purse.budget(),
                purse.category(),
                MONTH,
                AMOUNT,
                expense,
                now);
        write(
                "INSERT INTO audit_entry (tenant_id, seq, happened_at, actor, channel, subject_type, subject_id, action, changes)"
                        + " VALUES (?, ?, ?, 'bench', 'rest', 'expense', ?, 'recorded', '{\"amount\":[null,\"1.25 GBP\"]}')",
                Plain.WRITE_TENANT,
                seq,
                now,
                expense);
        write("INSERT INTO audit_mark (tenant_id, seq) VALUES (?, ?)", Plain.WRITE_TENANT, seq);
        connection.commit();
    }

    private void write(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        Plain.set(statement, values);
        if (statement.executeUpdate() != 1) {
            throw new IllegalStateException("Nothing was written by " + sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
