package org.budgeting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class RowStreamTest {

    private static final List<?> HEAD = List.of("what", "amount");
    private static final List<?> DANGEROUS = List.of("=HYPERLINK(\"x\")", new BigDecimal("-12.50"));
    private static final List<?> EMPTY = Arrays.asList("a, \"b\"", null);

    @Test
    void csv_is_quoted_guarded_and_keeps_numbers_TF3() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(RowStream.csv(out));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("what,amount\r\n\"'=HYPERLINK(\"\"x\"\")\",-12.50\r\n\"a, \"\"b\"\"\",\r\n");
    }

    @Test
    void a_workbook_has_texts_and_numbers_and_no_formula_TF3() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(RowStream.workbook(out, "things"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Cell> row = book.getFirstSheet().read().get(1).stream().toList();
            assertThat(row).extracting(Cell::getType).containsExactly(CellType.STRING, CellType.NUMBER);
            assertThat(row.get(0).asString()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.get(1).asNumber()).isEqualByComparingTo("-12.50");
        }
    }

    @Test
    void a_full_sheet_is_followed_by_another_with_the_head() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rows = org.dhatim.fastexcel.Worksheet.MAX_ROWS;
        try (RowStream stream = RowStream.workbook(out, "things")) {
            stream.row(HEAD);
            for (int n = 0; n < rows; n++) {
                stream.row(List.of("x"));
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("things", "things 2");
            assertThat(book.getSheet(1).orElseThrow().read())
                    .extracting(row -> row.getCell(0).asString())
                    .containsExactly("what", "x");
        }
    }

    private static void write(RowStream stream) throws IOException {
        try (stream) {
            stream.row(HEAD);
            stream.row(DANGEROUS);
            stream.row(EMPTY);
        }
    }
}
