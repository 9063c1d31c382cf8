package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.storage.Sha256;
import org.budgeting.tables.CsvText;
import org.junit.jupiter.api.Test;

class ExpenseRowTest {

    private static final List<String> HEADER = List.of("date", "amount", "vendor", "account", "id");
    private static final ImportMapping MAPPING = new ImportMapping(
            ImportKind.EXPENSES,
            Map.of(
                    ImportField.DATE, "date",
                    ImportField.AMOUNT, "amount",
                    ImportField.VENDOR, "vendor",
                    ImportField.CATEGORY, "account",
                    ImportField.REFERENCE, "id"),
            "yyyy-MM-dd",
            ".",
            Map.of(),
            null,
            null,
            true,
            ExpenseStatus.PAID,
            1);

    @Test
    void equal_content_has_one_fingerprint_however_the_amount_is_written_I4() {
        assertThat(fingerprint("2016-04-01", "5.0", "tesco", "Food", "1"))
                .isEqualTo(fingerprint("2016-04-01", "£5.00", " tesco ", "Food", "1"))
                .startsWith("20160401");
    }

    @Property
    void another_field_makes_another_fingerprint_I4(
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String vendor,
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String category) {
        String one = fingerprint("2016-04-01", "5", vendor, category, "1");
        assertThat(one).isNotEqualTo(fingerprint("2016-04-01", "5", vendor + category, "", "1"));
        assertThat(one).isNotEqualTo(fingerprint("2016-04-01", "5", vendor, category, "2"));
        assertThat(one).isNotEqualTo(fingerprint("2016-04-02", "5", vendor, category, "1"));
        assertThat(one.length()).isLessThanOrEqualTo(64);
    }

    @Test
    void a_refund_is_refunded_and_the_vendor_describes_what_nothing_describes() {
        NewExpense refund =
                row("2016-04-01", "-3.96", "bm retail", "", "1").expense(null, "GBP", null, null, ExpenseStatus.PAID);
        assertThat(refund.status()).isEqualTo(ExpenseStatus.REFUNDED);
        assertThat(refund.description()).isEqualTo("bm retail");
        assertThat(refund.invoiceNumber()).isEqualTo("1");
        assertThat(refund.currency()).isEqualTo("GBP");
    }

    @Test
    void says_everything_that_is_wrong_with_a_row_I5() {
        MappedCells cells = cells("yesterday", "a lot", "v".repeat(201), "", "");
        ExpenseRow.of(cells);
        assertThat(cells.problem().orElseThrow())
                .contains("\"yesterday\" is no day written as yyyy-MM-dd")
                .contains("\"a lot\" is no number")
                .contains("The vendor has 201 characters; at most 200 are kept.");
    }

    @Test
    void says_that_cells_are_missing_I5() {
        MappedCells cells =
                new MappedCells(MAPPING, MappedCells.Layout.of(HEADER, MAPPING), List.of("2016-04-01", "5"));
        assertThat(cells.problem()).contains("The row has 2 cells, the header has 5.");
    }

    @Test
    void guards_what_a_spreadsheet_would_run_and_nothing_else_I6() {
        assertThat(CsvText.guarded("=HYPERLINK(\"http://evil\")")).startsWith("'=");
        assertThat(List.of("+cmd", "-2+3", "@SUM(A1)", "\tx"))
                .allSatisfy(cell -> assertThat(CsvText.guarded(cell)).startsWith("'"));
        assertThat(List.of("-12.50", "+1,000", "tesco", ""))
                .allSatisfy(cell -> assertThat(CsvText.guarded(cell)).isEqualTo(cell));
    }

    @Property
    void a_kept_row_comes_back_cell_by_cell_I5(@ForAll List<@StringLength(max = 20) String> cells) {
        List<String> kept = cells.isEmpty() ? List.of("a", "") : cells;
        assertThat(CsvText.cells(CsvText.row(kept))).isEqualTo(kept);
    }

    private static String fingerprint(String... cells) {
        return row(cells).fingerprint(Sha256.digest());
    }

    private static ExpenseRow row(String... cells) {
        return ExpenseRow.of(cells(cells));
    }

    private static MappedCells cells(String... cells) {
        return new MappedCells(MAPPING, MappedCells.Layout.of(HEADER, MAPPING), List.of(cells));
    }
}
