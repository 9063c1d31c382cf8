package org.budgeting.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows that is written as they come: however many they are, the memory stays flat. */
public interface RowStream extends AutoCloseable {

    /** @param cells texts, numbers as {@code BigDecimal}, or null for nothing; the first row is the head */
    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** CSV (RFC 4180) in UTF-8; texts that a spreadsheet would take for formulas are guarded (TF3). */
    static RowStream csv(OutputStream out) throws IOException {
        return new CsvStream(out);
    }

    /** An XLSX workbook; where a sheet is full, the next one begins with the head again. */
    static RowStream workbook(OutputStream out, String sheet) {
        return new WorkbookStream(out, sheet);
    }
}
