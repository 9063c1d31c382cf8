package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.tables.CsvFormat;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.CsvSniffer;
import org.budgeting.tables.FileEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {

    private static final ImportMapping MAPPING = new ImportMapping(
            ImportKind.BUDGETS,
            Map.of(
                    ImportField.FISCAL_YEAR, "year",
                    ImportField.DEPARTMENT, "department",
                    ImportField.CATEGORY, "category",
                    ImportField.AMOUNT, "amount"),
            "yyyy-MM-dd",
            ".",
            Map.of("type", "Expense"),
            null,
            null,
            true,
            ExpenseStatus.PAID,
            7);

    @ParameterizedTest
    @CsvSource({
        "FY13-14,2013-07-01,2014-06-30",
        "2016,2016-07-01,2017-06-30",
        "2016/17,2016-07-01,2017-06-30",
        "fy2016,2016-07-01,2017-06-30"
    })
    void a_fiscal_year_runs_twelve_months_from_the_first_year_it_names(String text, LocalDate start, LocalDate end) {
        assertThat(FiscalYear.period(text, 7)).contains(new Period(start, end));
    }

    @ParameterizedTest
    @CsvSource({"soon", "FY", "20166", "2016-2017-2018"})
    void other_words_are_no_fiscal_year(String text) {
        assertThat(FiscalYear.period(text, 1)).isEmpty();
    }

    @Test
    void rows_of_a_department_and_year_are_one_budget_with_a_sum_per_category() {
        PlanFile file = plan("""
                year,department,category,amount,type
                FY13-14,Finance,Salaries,100.50,Expense
                FY13-14,Police,Salaries,7,Expense
                FY13-14,Finance,,5,Expense
                FY13-14,Finance,Salaries,0.50,Expense
                FY13-14,Finance,Taxes,999,Revenue
                FY13-14,Finance,Salaries,-3,Expense
                later,Finance,Salaries,3,Expense
                """);
        assertThat(file.groups())
                .extracting(group -> group.key().name())
                .containsExactly("Finance · FY13-14", "Police · FY13-14");
        assertThat(file.groups().get(0).amounts())
                .isEqualTo(Map.of("Salaries", new BigDecimal("101.00"), "", new BigDecimal("5")));
        assertThat(file.groups().get(0).total()).isEqualByComparingTo("106.00");
        assertThat(file.skipped()).isEqualTo(1);
        assertThat(file.rejected())
                .extracting(rejected -> rejected.row().line())
                .containsExactly(7L, 8L);
    }

    private static PlanFile plan(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvFormat format = CsvSniffer.sniff(bytes, FileEncoding.UTF_8);
        CsvRows rows = CsvRows.of(new SliceStream(n -> n == 0 ? Optional.of(bytes) : Optional.empty()), format);
        var header = rows.next().orElseThrow().cells();
        return PlanFile.of(rows, new Claim(UUID.randomUUID(), UUID.randomUUID(), null, format, header, MAPPING, 0));
    }
}
