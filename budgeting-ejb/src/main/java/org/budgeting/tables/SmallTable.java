package org.budgeting.tables;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;

/** A table that is held whole: some thousand rows at most. Cells are texts and numbers; CSV is UTF-8 with commas. */
public final class SmallTable {

    private static final int ROWS_MAX = 5_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SmallTable() {}

    /**
     * The rows of a CSV file or of the first sheet of a workbook that are not empty, the header first.
     *
     * @throws InvalidInput on {@code file} if it cannot be read (TF1)
     * @throws TooLarge if it has too many rows, or unpacks to too much (TF2)
     */
    public static List<CsvRows.Row> read(byte[] file) {
        List<CsvRows.Row> rows = Workbook.isOne(file) ? Workbook.read(file, ROWS_MAX) : csv(file);
        if (rows.isEmpty()) {
            throw InvalidInput.of("file", "empty", "The file is empty.");
        }
        return rows;
    }

    private static List<CsvRows.Row> csv(byte[] file) {
        CsvFormat format = CsvSniffer.sniff(file, FileEncoding.UTF_8);
        CsvSniffer.checkHasNoZeros(file);
        CsvRows all = CsvRows.of(new ByteArrayInputStream(file), format);
        List<CsvRows.Row> rows = new ArrayList<>();
        for (Optional<CsvRows.Row> row = all.next(); row.isPresent(); row = all.next()) {
            if (rows.size() == ROWS_MAX) {
                throw new TooLarge("The file", ROWS_MAX, "rows");
            }
            rows.add(row.get());
        }
        return rows;
    }

    /**
     * With a byte order mark, so that spreadsheets read its letters; texts that look like formulas are guarded (TF3).
     */
    public static byte[] csv(List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        rows.forEach(row -> text.append(
                        CsvText.row(row.stream().map(SmallTable::written).toList()))
                .append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet whose first row stays in sight; numbers are numbers, and texts never formulas (TF3). */
    public static byte[] workbook(String sheet, List<List<Object>> rows, Set<Integer> hiddenColumns) {
        return Workbook.write(sheet, rows, hiddenColumns);
    }

    private static String written(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : CsvText.guarded(String.valueOf(cell));
    }
}
