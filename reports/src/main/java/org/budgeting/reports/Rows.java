package org.budgeting.reports;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** A table's rows on their way to paper. */
final class Rows {

    private static final int CLOSING = 2;

    private Rows() {}

    /** A total never stands alone on a page: it and the row before it close the table together. */
    static JRDataSource of(List<Map<String, Object>> rows) {
        int left = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Map<String, Object> row = rows.get(i);
            left = (boolean) row.get("isTotal") ? CLOSING : left - 1;
            row.put("isClosing", left > 0);
        }
        return new JRMapCollectionDataSource(List.copyOf(rows));
    }
}
