package org.budgeting.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.budgeting.privacy.CardNumbers;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks of spreadsheet programs (XLSX, ECMA-376). */
final class Workbook {

    private static final String PROGRAM = "Budgeting";
    private static final String VERSION = "1.0";
    private static final String AMOUNT = "#,##0.00##";
    private static final int PARTS_MAX = 1_000;
    private static final int UNPACKED_MB_MAX = 32;
    private static final int COLUMNS_MAX = 500;
    private static final int NUMBER_LENGTH_MAX = 40;

    /** Programs keep numbers in binary; beyond these digits there is only what that leaves behind. */
    private static final MathContext DIGITS = new MathContext(15);

    private Workbook() {}

    static boolean isOne(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<CsvRows.Row> read(byte[] file, int rowsMax) {
        checkUnpacked(file);
        List<CsvRows.Row> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> all = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells =
                        cells(row).stream().map(CardNumbers::masked).toList();
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (rows.size() == rowsMax) {
                    throw new TooLarge("The file", rowsMax, "rows");
                }
                rows.add(new CsvRows.Row(row.getRowNum(), cells));
            }
        } catch (InvalidInput | TooLarge refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw unreadable(broken);
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > COLUMNS_MAX) {
            throw InvalidInput.of("file", "too-many-columns", "A table has at most " + COLUMNS_MAX + " columns.");
        }
        return IntStream.range(0, row.getCellCount())
                .mapToObj(n -> text(row.getCell(n)))
                .toList();
    }

    /** What a formula came to when the file was saved; it is not run again (TF3). */
    private static String text(Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        String raw = cell.getRawValue();
        return cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? number(raw) : raw;
    }

    private static String number(String raw) {
        if (raw.length() > NUMBER_LENGTH_MAX) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            return Math.abs((long) number.scale()) > NUMBER_LENGTH_MAX ? raw : number.toPlainString();
        } catch (NumberFormatException text) {
            return raw;
        }
    }

    /** By the same directory that the reader goes by. */
    private static void checkUnpacked(byte[] file) {
        long left = (long) UNPACKED_MB_MAX << 20;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++parts > PARTS_MAX) {
                    throw new TooLarge("The workbook", PARTS_MAX, "parts");
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new TooLarge("What is packed in the workbook", UNPACKED_MB_MAX, "MB");
                        }
                    }
                }
            }
        } catch (TooLarge refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    private static InvalidInput unreadable(Exception broken) {
        InvalidInput refusal = InvalidInput.of(
                "file", "not-a-workbook", "The workbook cannot be read. Save it as XLSX again, or as CSV in UTF-8.");
        refusal.initCause(broken);
        return refusal;
    }

    static byte[] write(String sheet, List<List<Object>> rows, Set<Integer> hiddenColumns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = begin(out)) {
            Worksheet page = book.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(page, row, column, rows.get(row).get(column));
                }
            }
            hiddenColumns.forEach(page::hideColumn);
            page.freezePane(1, 1);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    static org.dhatim.fastexcel.Workbook begin(OutputStream out) {
        return new org.dhatim.fastexcel.Workbook(out, PROGRAM, VERSION);
    }

    /** Of the first row the cells are bold. */
    static void write(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            page.value(row, column, number);
            page.style(row, column).format(AMOUNT).set();
        } else {
            page.value(row, column, String.valueOf(cell));
        }
        if (row == 0) {
            page.style(row, column).bold().set();
        }
    }
}
