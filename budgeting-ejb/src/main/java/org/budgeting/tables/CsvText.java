package org.budgeting.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows as CSV text of our own (RFC 4180), to keep and to give out. */
public final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]*[0-9][0-9.,]*");
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private CsvText() {}

    public static String row(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray());
    }

    public static List<String> cells(String row) {
        return rows(row).get(0);
    }

    public static List<List<String>> rows(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /**
     * The cell with an apostrophe before it if a spreadsheet would take it for a formula (I6); plain numbers stay as
     * they are.
     */
    public static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
