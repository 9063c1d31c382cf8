package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.budgeting.tables.AmountText;
import org.junit.jupiter.api.Test;

/** The file of the tutorial does what the tutorial says. */
class TutorialFileTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Test
    void its_columns_are_guessed_and_its_sum_is_the_one_that_the_reader_sees() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("../docs/tutorials/card-transactions.csv")).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        List<String> header = rows.get(0);
        List<List<String>> data = rows.subList(1, rows.size());

        ImportMapping guess = MappingGuess.of(header, data, null);

        assertThat(guess.kind()).isEqualTo(ImportKind.EXPENSES);
        assertThat(guess.columns())
                .containsEntry(ImportField.DATE, "date")
                .containsEntry(ImportField.VENDOR, "merchant")
                .containsEntry(ImportField.AMOUNT, "amount")
                .containsEntry(ImportField.CATEGORY, "account")
                .containsEntry(ImportField.DEPARTMENT, "directorate")
                .containsEntry(ImportField.COST_CENTRE, "cost_centre");
        List<BigDecimal> accepted = data.stream()
                .filter(row -> !LocalDate.parse(row.get(1)).isAfter(LAST_DAY))
                .flatMap(row -> AmountText.parse(row.get(3), guess.decimalSeparator()).stream())
                .toList();
        assertThat(data).hasSize(40);
        assertThat(accepted).hasSize(38);
        assertThat(accepted.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("2935.04");
    }
}
