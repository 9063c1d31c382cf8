package org.budgeting.tables;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.budgeting.privacy.CardNumbers;
import org.budgeting.problems.InvalidInput;

/**
 * The rows of a file one after the other, the header first; empty lines are passed over. Holds one row at a time (I2).
 */
public final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ROW_CHARS_MAX = 1_000_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final BoundedReader text;
    private final FileEncoding encoding;

    /**
     * A row as it stands in the file.
     *
     * @param line where it begins, counted from 1
     */
    public record Row(long line, List<String> cells) {}

    private CsvRows(BoundedReader text, CSVParser parser, FileEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
        this.parser = parser;
        this.records = parser.iterator();
    }

    public static CsvRows of(InputStream bytes, CsvFormat format) {
        var decoder = format.encoding()
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BoundedReader text = new BoundedReader(new BufferedReader(new InputStreamReader(bytes, decoder)));
        try {
            text.skipByteOrderMark();
            return new CsvRows(
                    text,
                    CSVParser.builder()
                            .setReader(text)
                            .setFormat(format.dialect())
                            .get(),
                    format.encoding());
        } catch (IOException broken) {
            throw refusal(broken, 1, format.encoding());
        }
    }

    /**
     * The next row that is not empty.
     *
     * @throws InvalidInput on {@code file}, with the line, if quotes or letters are broken
     */
    public Optional<Row> next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            text.startRow();
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                List<String> cells =
                        records.next().stream().map(CardNumbers::masked).toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return Optional.of(new Row(line, cells));
                }
            } catch (UncheckedIOException broken) {
                throw refusal(broken.getCause(), line, encoding);
            }
        }
    }

    private static InvalidInput refusal(IOException broken, long line, FileEncoding encoding) {
        if (broken instanceof CharacterCodingException) {
            return InvalidInput.of(
                    "file",
                    "wrong-encoding",
                    "The file is not written in " + encoding.charset().displayName() + ": line " + line
                            + " or one soon after it has other letters. Save it as UTF-8, or name its encoding.");
        }
        if (broken instanceof RowTooLong) {
            return InvalidInput.of(
                    "file",
                    "broken-quotes",
                    "The row that begins in line " + line + " is longer than " + ROW_CHARS_MAX
                            + " characters. Is a quote opened there and never closed?");
        }
        return InvalidInput.of(
                "file",
                "broken-quotes",
                "The quotes are broken in the row that begins in line " + line
                        + ". A quote within a quoted cell is written twice, and one that is opened must be closed.");
    }

    private static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops a quote that is never closed from swallowing the whole file. */
    private static final class BoundedReader extends FilterReader {

        private int charsOfRow;

        BoundedReader(Reader text) {
            super(text);
        }

        void startRow() {
            charsOfRow = 0;
        }

        void skipByteOrderMark() throws IOException {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
        }

        @Override
        public int read(char[] buffer, int start, int length) throws IOException {
            int count = super.read(buffer, start, length);
            charsOfRow += Math.max(count, 0);
            if (charsOfRow > ROW_CHARS_MAX) {
                throw new RowTooLong();
            }
            return count;
        }
    }
}
