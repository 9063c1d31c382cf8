package org.budgeting.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That accounts and balances are the sums of the ledger's rows (F3), and totals of spending those of expenses (SP1),
 * asked of the database itself.
 */
@ApplicationScoped
public class LedgerProof {

    private static final String SAME_CELL =
            "e.budget_id = b.budget_id AND e.category_id = b.category_id AND e.calendar_month = b.calendar_month";

    private static final String ACCOUNTS_THAT_DIFFER_FROM_THEIR_ROWS =
            "SELECT COUNT(*) FROM fund_account p WHERE p.tenant_id = ? AND ("
                    + differs("approved", "approved", "e.budget_id = p.id", "p")
                    + " OR " + differs("reserved", "reserved", "e.budget_id = p.id", "p")
                    + " OR " + differs("committed", "committed", "e.budget_id = p.id", "p")
                    + " OR " + differs("actual", "actual", "e.budget_id = p.id", "p") + ")";

    private static final String BALANCES_THAT_DIFFER_FROM_THEIR_ROWS =
            "SELECT COUNT(*) FROM fund_balance b WHERE b.tenant_id = ? AND ("
                    + differs("planned", "approved", SAME_CELL, "b")
                    + " OR " + differs("reserved", "reserved", SAME_CELL, "b")
                    + " OR " + differs("committed", "committed", SAME_CELL, "b")
                    + " OR " + differs("actual", "actual", SAME_CELL, "b") + ")";

    private static final String ACCOUNTS_THAT_DIFFER_FROM_THEIR_DAYS =
            "SELECT COUNT(*) FROM fund_account p WHERE p.tenant_id = ? AND ("
                    + Stream.of("approved", "reserved", "committed", "actual")
                            .map(figure -> "p." + figure + " - p.day_" + figure + " <> (SELECT COALESCE(SUM(d." + figure
                                    + "), 0) FROM fund_day d WHERE d.tenant_id = p.tenant_id AND d.budget_id = p.id)")
                            .collect(Collectors.joining(" OR "))
                    + ")";

    private static final String SAME_PAID_CELL =
            "e.tenant_id = b.tenant_id AND " + SAME_CELL + " AND e.original_currency = b.currency";

    private static final String PAID_THAT_DIFFERS_FROM_ITS_ROWS =
            "SELECT COUNT(*) FROM fund_paid b WHERE b.tenant_id = ? AND ("
                    + "b.original <> (SELECT COALESCE(SUM(e.original_amount), 0) FROM fund_entry e WHERE "
                    + SAME_PAID_CELL
                    + ") OR b.used <> (SELECT COALESCE(SUM(e.committed + e.actual), 0) FROM fund_entry e WHERE "
                    + SAME_PAID_CELL + "))";

    private static final String PAID_ROWS_WITHOUT_A_BALANCE =
            "SELECT COUNT(*) FROM fund_entry e WHERE e.tenant_id = ? AND e.original_currency IS NOT NULL AND NOT EXISTS"
                    + " (SELECT 1 FROM fund_paid b WHERE " + SAME_PAID_CELL + ")";

    private static final String ROWS_WITHOUT_A_BALANCE =
            "SELECT COUNT(*) FROM fund_entry e WHERE e.tenant_id = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM fund_balance b WHERE b.tenant_id = e.tenant_id AND " + SAME_CELL + ")";

    // The reversal of what was pending gives back where that was held, by its row.
    private static final String EXPENSES_WITHOUT_A_ROW =
            "SELECT COUNT(*) FROM expense x WHERE x.tenant_id = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM fund_entry e WHERE e.tenant_id = x.tenant_id AND e.source_id IN (x.id, x.original_id)"
                    + " AND e.committed + e.actual = x.amount)";

    private static final String KINDS =
            "budget_id, category_id, department_id, vendor_id, payment_method, status, currency, calendar_month";

    private static final String SPENDING_THAT_DIFFERS_FROM_EXPENSES = "SELECT COUNT(*) FROM (SELECT " + KINDS
            + " FROM (SELECT " + KINDS.replace("calendar_month", "TO_CHAR(spent_on, 'YYYY-MM') AS calendar_month")
            + ", amount, 1 AS expenses FROM expense WHERE tenant_id = ? AND (relation IS NULL OR relation <> 'REVERSES')"
            + takenOut("spending_total") + takenOut("spending_change") + ") a GROUP BY " + KINDS
            + " HAVING SUM(amount) <> 0 OR SUM(expenses) <> 0) d";

    @Inject
    private OwnersSql sql;

    public void assertHolds(TestTenant town) {
        assertNone(ACCOUNTS_THAT_DIFFER_FROM_THEIR_ROWS, town, "accounts that differ from their rows");
        assertNone(BALANCES_THAT_DIFFER_FROM_THEIR_ROWS, town, "balances that differ from their rows");
        assertNone(ACCOUNTS_THAT_DIFFER_FROM_THEIR_DAYS, town, "accounts that differ from their days");
        assertNone(ROWS_WITHOUT_A_BALANCE, town, "rows without a balance");
        assertNone(PAID_THAT_DIFFERS_FROM_ITS_ROWS, town, "sums of what was paid that differ from their rows");
        assertNone(PAID_ROWS_WITHOUT_A_BALANCE, town, "rows that were paid in another currency, without a sum");
        assertNone(EXPENSES_WITHOUT_A_ROW, town, "expenses without a row");
        assertThat(sql.number(SPENDING_THAT_DIFFERS_FROM_EXPENSES, town.id(), town.id(), town.id()))
                .as("kinds of spending whose totals differ from their expenses (SP1)")
                .isZero();
    }

    private void assertNone(String query, TestTenant town, String what) {
        assertThat(sql.number(query, town.id())).as(what).isZero();
    }

    private static String takenOut(String rows) {
        return " UNION ALL SELECT " + KINDS + ", -amount, -expenses FROM " + rows + " WHERE tenant_id = ?";
    }

    private static String differs(String figure, String moved, String same, String balance) {
        return balance + "." + figure + " <> (SELECT COALESCE(SUM(e." + moved
                + "), 0) FROM fund_entry e WHERE e.tenant_id = " + balance + ".tenant_id AND " + same + ")";
    }
}
