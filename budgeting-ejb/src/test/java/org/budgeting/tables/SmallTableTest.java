package org.budgeting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.junit.jupiter.api.Test;

class SmallTableTest {

    private static final List<List<Object>> TABLE = List.of(
            List.of("Category", "Plan 2026-01"),
            List.of("Größe, \"quoted\"", new BigDecimal("1234.50")),
            List.of("=1+1", new BigDecimal("0.10")));

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void a_table_is_read_as_it_was_written_as_csv_and_as_a_workbook() {
        assertThat(cells(SmallTable.csv(TABLE)))
                .containsExactly(
                        List.of("Category", "Plan 2026-01"),
                        List.of("Größe, \"quoted\"", "1234.50"),
                        List.of("'=1+1", "0.10"));
        assertThat(cells(workbook()))
                .containsExactly(
                        List.of("Category", "Plan 2026-01"),
                        List.of("Größe, \"quoted\"", "1234.5"),
                        List.of("=1+1", "0.1"));
    }

    @Test
    void no_card_number_comes_out_of_a_file_PR1() {
        byte[] file = "What,Reference\nTaxi 5500 0000 0000 0004,7\n".getBytes(StandardCharsets.UTF_8);
        assertThat(SmallTable.read(file).get(1).cells()).containsExactly("Taxi **** **** **** 0004", "7");
    }

    @Test
    void no_text_in_a_workbook_is_a_formula_TF3() throws IOException {
        assertThat(partOf(workbook(), SHEET)).doesNotContain("<f>");
    }

    @Test
    void a_formula_is_taken_for_what_it_came_to_TF3() throws IOException {
        byte[] changed = with(
                workbook(),
                SHEET,
                xml -> xml.replace("<v>1234.50</v>", "<f>SYSTEM(&quot;rm&quot;)</f><v>1234.5000000000002</v>"));
        assertThat(cells(changed).get(1).get(1)).isEqualTo("1234.5");
    }

    @Test
    void numbers_that_would_fill_the_memory_stay_text_TF2() throws IOException {
        byte[] changed = with(workbook(), SHEET, xml -> xml.replace("<v>1234.50</v>", "<v>1E-999999999</v>"));
        assertThat(cells(changed).get(1).get(1)).isEqualTo("1E-999999999");
    }

    @Test
    void what_unpacks_to_too_much_is_refused_before_it_is_read_TF2() throws IOException {
        byte[] bomb =
                with(workbook(), SHEET, xml -> xml.replace("</sheetData>", "</sheetData>" + " ".repeat(40 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> SmallTable.read(bomb)).isInstanceOf(TooLarge.class);
    }

    @Test
    void entities_of_a_workbook_are_not_expanded_TF2_TF3() throws IOException {
        byte[] laughs = with(
                workbook(),
                SHEET,
                xml -> xml.replaceFirst(
                                "<worksheet", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet")
                        .replace("<v>1234.50</v>", "<v>&a;</v>"));
        try {
            assertThat(cells(laughs).toString()).doesNotContain("root:");
        } catch (InvalidInput refused) {
            assertThat(refused.fields().get(0).code()).isEqualTo("not-a-workbook");
        }
    }

    @Test
    void what_cannot_be_read_is_refused_TF1() {
        byte[] cut = workbook();
        assertRefused(Arrays.copyOf(cut, cut.length / 2), "not-a-workbook");
        assertRefused("PK\003\004 no archive at all".getBytes(StandardCharsets.ISO_8859_1), "not-a-workbook");
        assertRefused(new byte[0], "empty");
        assertRefused("Category,Plan\n".getBytes(StandardCharsets.UTF_16), "utf-16");
        assertRefused("Category^Plan\nA^1\n".getBytes(StandardCharsets.UTF_8), "wrong-delimiter");
        assertRefused("Category,Plan\n\"A,1\n".getBytes(StandardCharsets.UTF_8), "broken-quotes");
        assertRefused("Category,Plan\nGr\u00f6\u00dfe,1\n".getBytes(StandardCharsets.ISO_8859_1), "wrong-encoding");
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> SmallTable.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).code()).isEqualTo(code));
    }

    private static byte[] workbook() {
        return SmallTable.workbook("Plan", TABLE, Set.of(1));
    }

    private static List<List<String>> cells(byte[] file) {
        return SmallTable.read(file).stream().map(CsvRows.Row::cells).toList();
    }

    private static String partOf(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = opened(workbook)) {
            return read(zip, zip.getEntry(name));
        }
    }

    private static byte[] with(byte[] workbook, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = opened(workbook);
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String part = read(zip, entry);
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(
                        (entry.getName().equals(name) ? change.apply(part) : part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static ZipFile opened(byte[] workbook) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
    }

    private static String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
