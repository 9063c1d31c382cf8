package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.CsvFormat;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.CsvSniffer;
import org.budgeting.tables.FileEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused at the door, and what is found out by itself (I1). */
class CsvSnifferTest {

    private static final String TABLE = "date,amount,vendor\n2016-04-01,46.86,tesco\n2016-04-02,1.00,\"a, b\"\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_delimiter_I1(String delimiter) {
        String table = "date,amount\n2016-04-01,5\n2016-04-02,6\n".replace(",", delimiter);
        assertThat(sniffed(table).delimiter()).isEqualTo(delimiter.charAt(0));
    }

    @Test
    void is_not_misled_by_decimal_commas_I1() {
        assertThat(sniffed("date;amount\n01.04.2016;46,86\n02.04.2016;1,00\n").delimiter())
                .isEqualTo(';');
    }

    @Test
    void reads_a_byte_order_mark_as_none_of_the_header() {
        assertThat(check("\ufeff" + TABLE).header()).containsExactly("date", "amount", "vendor");
    }

    @Test
    void counts_rows_without_header_and_empty_lines() {
        FileCheck check = check(TABLE + "\n\n2016-04-03,2.00,c\n\n");
        assertThat(check.rows()).isEqualTo(3);
        assertThat(check.sample().get(1)).containsExactly("2016-04-02", "1.00", "a, b");
    }

    @Test
    void refuses_an_unknown_delimiter_I1() {
        refused("date^amount\n2016-04-01^5\n", "wrong-delimiter");
    }

    @Test
    void refuses_an_empty_file_I1() {
        refused("", "empty");
        refused("date,amount\n", "no-rows");
    }

    @Test
    void refuses_utf_16_with_and_without_a_mark_I1() {
        refused(TABLE.getBytes(StandardCharsets.UTF_16), FileEncoding.UTF_8, "utf-16");
        refused(TABLE.getBytes(StandardCharsets.UTF_16LE), FileEncoding.UTF_8, "not-text");
    }

    @Test
    void refuses_letters_that_are_not_utf_8_and_says_where_I1() {
        byte[] latin = "date,vendor\n2016-04-01,caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        refused(latin, FileEncoding.UTF_8, "wrong-encoding");
        assertThat(checked(latin, FileEncoding.WINDOWS_1252).sample().get(0))
                .containsExactly("2016-04-01", "caf\u00e9");
    }

    @Test
    void refuses_a_workbook_I1() {
        refused(new byte[] {'P', 'K', 3, 4, 20}, FileEncoding.UTF_8, "not-csv");
    }

    @Test
    void refuses_broken_quotes_and_names_the_line_I1() {
        assertThatThrownBy(() -> check("date,vendor\n2016-04-01,a\n2016-04-02,\"b\" c\n2016-04-03,d\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> check("date,vendor\n2016-04-01,\"never closed\n2016-04-02,b\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_a_large_file_I2() {
        String file = "date,vendor\n2016-04-01,\"never closed\n" + "2016-04-02,b\n".repeat(200_000);
        assertThatThrownBy(() -> check(file)).isInstanceOf(InvalidInput.class).hasMessageContaining("line 2");
    }

    @Test
    void refuses_a_header_that_is_missing_unnamed_or_double_I1() {
        refused("2016-04-01,46.86,tesco\n2016-04-02,1.00,b\n", "no-header");
        refused("date,,vendor\n2016-04-01,1,b\n", "unnamed-column");
        refused("date,amount,Date\n2016-04-01,1,b\n", "duplicate-column");
    }

    @Test
    void refuses_rows_that_never_fit_the_header_I1() {
        refused("date,amount,vendor\n1,2\n3,4\n", "rows-differ");
    }

    @Test
    void slices_come_out_as_the_file_that_went_in_I2() {
        byte[] file = TABLE.getBytes(StandardCharsets.UTF_8);
        SliceStream bytewise = new SliceStream(
                number -> number < file.length ? Optional.of(new byte[] {file[number]}) : Optional.empty());
        assertThat(bytewise).hasBinaryContent(file);
    }

    private static CsvFormat sniffed(String file) {
        return CsvSniffer.sniff(file.getBytes(StandardCharsets.UTF_8), FileEncoding.UTF_8);
    }

    private static FileCheck check(String file) {
        return checked(file.getBytes(StandardCharsets.UTF_8), FileEncoding.UTF_8);
    }

    private static FileCheck checked(byte[] file, FileEncoding encoding) {
        CsvFormat format = CsvSniffer.sniff(file, encoding);
        CsvSniffer.checkHasNoZeros(file);
        return FileCheck.of(
                CsvRows.of(new SliceStream(number -> number == 0 ? Optional.of(file) : Optional.empty()), format));
    }

    private static void refused(String file, String code) {
        refused(file.getBytes(StandardCharsets.UTF_8), FileEncoding.UTF_8, code);
    }

    private static void refused(byte[] file, FileEncoding encoding, String code) {
        assertThatThrownBy(() -> checked(file, encoding))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("file");
                            assertThat(field.code()).isEqualTo(code);
                        }));
    }
}
