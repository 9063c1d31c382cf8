package org.budgeting.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.budgeting.tables.AmountText;
import org.budgeting.tables.CsvRows;

/**
 * Reads a file once from end to end before anything is done with it (I1).
 *
 * @param header names of the columns
 * @param sample the first rows, for the preview and for guessing
 * @param rows without the header
 */
record FileCheck(List<String> header, List<List<String>> sample, long rows) {

    static final int PREVIEW_ROWS = 10;
    static final int SAMPLE_ROWS = 200;
    private static final int COLUMNS_MAX = 200;
    private static final int COLUMN_NAME_MAX = 200;
    private static final int LINES_MAX = 5_000_000;

    /** @throws InvalidInput on {@code file} if its header or its rows cannot be read */
    static FileCheck of(CsvRows file) {
        List<String> header =
                header(file.next().orElseThrow(() -> InvalidInput.of("file", "empty", "The file is empty.")));
        List<List<String>> sample = new ArrayList<>();
        long rows = 0;
        long like = 0;
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            List<String> cells = row.get().cells();
            rows++;
            like += cells.size() == header.size() ? 1 : 0;
            if (sample.size() < SAMPLE_ROWS && cells.size() == header.size()) {
                sample.add(cells);
            }
            if (rows > LINES_MAX) {
                throw new TooLarge("The file", LINES_MAX, "rows");
            }
        }
        if (rows == 0) {
            throw InvalidInput.of("file", "no-rows", "The file has a header and no rows.");
        }
        if (like == 0) {
            throw InvalidInput.of(
                    "file",
                    "rows-differ",
                    "The header has " + header.size()
                            + " columns and no row has as many. Is the delimiter the same everywhere?");
        }
        return new FileCheck(header, sample, rows);
    }

    private static List<String> header(CsvRows.Row first) {
        List<String> names = first.cells().stream().map(String::strip).toList();
        refuseHeaderIf(names.size() < 2, "wrong-delimiter", "Only one column was found.");
        refuseHeaderIf(
                names.size() > COLUMNS_MAX, "too-many-columns", "A file has at most " + COLUMNS_MAX + " columns.");
        refuseHeaderIf(
                names.stream().anyMatch(FileCheck::looksLikeData),
                "no-header",
                "The first row looks like data: the first row must name the columns.");
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            String name = names.get(n);
            refuseHeaderIf(name.isEmpty(), "unnamed-column", "Column " + (n + 1) + " has no name in the header.");
            refuseHeaderIf(
                    name.length() > COLUMN_NAME_MAX,
                    "column-name-too-long",
                    "The name of column " + (n + 1) + " is longer than " + COLUMN_NAME_MAX + " characters.");
            refuseHeaderIf(
                    !seen.add(name.toLowerCase(Locale.ROOT)),
                    "duplicate-column",
                    "The header names the column " + name + " twice.");
        }
        return names;
    }

    private static boolean looksLikeData(String name) {
        boolean date = name.length() >= 8 && DateFormats.guess(List.of(name)).isPresent();
        boolean decimal =
                name.matches(".*\\d[.,]\\d.*") && AmountText.parse(name, ".").isPresent();
        return date || decimal;
    }

    private static void refuseHeaderIf(boolean broken, String code, String message) {
        if (broken) {
            throw InvalidInput.of("file", code, message);
        }
    }
}
