package org.budgeting.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgeting.problems.InvalidInput;

/** Finds out from its beginning how a file is written, or refuses it. Pure. */
public final class CsvSniffer {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 20;

    private CsvSniffer() {}

    /**
     * @param beginning of the file, at least some rows of it
     * @throws InvalidInput on {@code file} if it is empty, no text, or has no columns
     */
    public static CsvFormat sniff(byte[] beginning, FileEncoding encoding) {
        checkIsText(beginning);
        String text = new String(beginning, encoding.charset());
        CsvFormat best = null;
        double bestFit = 0;
        for (char delimiter : DELIMITERS) {
            CsvFormat format = new CsvFormat(encoding, delimiter);
            double fit = fit(firstRows(text, format));
            if (fit > bestFit) {
                best = format;
                bestFit = fit;
            }
        }
        if (best == null) {
            throw InvalidInput.of(
                    "file",
                    "wrong-delimiter",
                    "Only one column was found. Columns must be separated by commas, semicolons, tabs or vertical bars.");
        }
        return best;
    }

    /** @throws InvalidInput on {@code file} if the bytes are no text in one byte-oriented encoding */
    public static void checkIsText(byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInput.of("file", "empty", "The file is empty.");
        }
        boolean utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
        if (utf16) {
            throw InvalidInput.of("file", "utf-16", "The file is written in UTF-16. Save it as UTF-8.");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw InvalidInput.of(
                    "file", "not-csv", "The file is a workbook or an archive. Save the sheet as CSV in UTF-8.");
        }
        checkHasNoZeros(bytes);
    }

    /** @throws InvalidInput on {@code file} if there is a zero byte, as UTF-16 without a mark and programs have */
    public static void checkHasNoZeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                throw InvalidInput.of(
                        "file",
                        "not-text",
                        "The file has zero bytes: it is UTF-16 or no text. Save it as CSV in UTF-8.");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int n = 0; n < start.length; n++) {
            if ((bytes[n] & 0xff) != start[n]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How well rows look like a table: the share that has as many cells as the first, and among equals the wider table.
     */
    private static double fit(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int header = widths.get(0);
        long like = widths.stream().filter(width -> width == header).count();
        return (double) like / widths.size() + header / 10_000.0;
    }

    private static List<Integer> firstRows(String text, CsvFormat format) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format.dialect())
                .get()) {
            for (CSVRecord row : parser) {
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    widths.add(row.size());
                }
                if (widths.size() == ROWS_LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException cutOrBroken) {
            // What was read before tells enough; the whole file is checked after this.
            return widths;
        }
        return widths;
    }
}
