package org.budgeting.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgeting.calendar.Period;
import org.budgeting.tables.CsvRows;

/** The rows that together become one budget. */
final class PlanGroup {

    private static final int NAME_MAX = 200;

    private final Key key;
    private final List<CsvRows.Row> rows = new ArrayList<>();
    private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();

    /** What rows of one budget have in common; what no column gives is null. */
    record Key(String budgetName, String department, String fund, String year, Period period) {

        String name() {
            List<String> parts = new ArrayList<>();
            parts.add(budgetName != null ? budgetName : department != null ? department : "No department");
            if (fund != null) {
                parts.add(fund);
            }
            parts.add(year);
            String name = String.join(" · ", parts);
            return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX - 1) + "…";
        }
    }

    PlanGroup(Key key) {
        this.key = key;
    }

    /** @param category null for none */
    void add(CsvRows.Row row, String category, BigDecimal amount) {
        rows.add(row);
        amounts.merge(category == null ? "" : category, amount, BigDecimal::add);
    }

    Key key() {
        return key;
    }

    List<CsvRows.Row> rows() {
        return rows;
    }

    /** Amounts by the category's name, blank for none. */
    Map<String, BigDecimal> amounts() {
        return amounts;
    }

    BigDecimal total() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
