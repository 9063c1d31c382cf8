package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MappingGuessTest {

    @Test
    void knows_the_card_transactions_of_birmingham() {
        ImportMapping guess = MappingGuess.of(
                List.of("tx_id", "date", "merchant", "amount", "vat", "account", "cost_centre", "directorate"),
                List.of(List.of(
                        "B1", "2016-04-01", "tesco", "46.86", "VZ", "Purchases Food", "264 Reservoir Road", "CYP&F")),
                null);
        assertThat(guess.kind()).isEqualTo(ImportKind.EXPENSES);
        assertThat(guess.columns())
                .isEqualTo(Map.of(
                        ImportField.REFERENCE, "tx_id",
                        ImportField.DATE, "date",
                        ImportField.VENDOR, "merchant",
                        ImportField.AMOUNT, "amount",
                        ImportField.CATEGORY, "account",
                        ImportField.COST_CENTRE, "cost_centre",
                        ImportField.DEPARTMENT, "directorate"));
        assertThat(guess.dateFormat()).isEqualTo("yyyy-MM-dd");
        assertThat(guess.decimalSeparator()).isEqualTo(".");
    }

    @Test
    void knows_the_payments_of_oxford_whose_header_is_written_for_people() {
        ImportMapping guess = MappingGuess.of(
                List.of(
                        "Organisation",
                        "Service Area",
                        "Expenditure Unit",
                        "Paid Date",
                        "Trans No",
                        "Amount",
                        "Supplier ID",
                        "Supplier Name"),
                List.of(List.of("Oxford", "Finance", "Services", "06/01/2015", "4_1", "1068.60", "20", "MR Y ALI")),
                null);
        assertThat(guess.columns())
                .containsEntry(ImportField.DATE, "Paid Date")
                .containsEntry(ImportField.VENDOR, "Supplier Name")
                .containsEntry(ImportField.REFERENCE, "Trans No")
                .containsEntry(ImportField.DEPARTMENT, "Service Area")
                .containsEntry(ImportField.CATEGORY, "Expenditure Unit");
        assertThat(guess.dateFormat()).isEqualTo("dd/MM/yyyy");
    }

    @Test
    void takes_the_budget_of_oakland_for_one_and_leaves_its_revenue_out() {
        ImportMapping guess = MappingGuess.of(
                List.of(
                        "budget_year",
                        "stage",
                        "department",
                        "account_type",
                        "account_category",
                        "fund_code",
                        "amount"),
                List.of(
                        List.of("FY13-14", "adopted", "Finance", "Expense", "", "1010", "29017007.0"),
                        List.of("FY13-14", "adopted", "Finance", "Revenue", "", "1010", "1.0")),
                null);
        assertThat(guess.kind()).isEqualTo(ImportKind.BUDGETS);
        assertThat(guess.columns())
                .isEqualTo(Map.of(
                        ImportField.FISCAL_YEAR, "budget_year",
                        ImportField.DEPARTMENT, "department",
                        ImportField.CATEGORY, "account_category",
                        ImportField.AMOUNT, "amount"));
        assertThat(guess.only()).isEqualTo(Map.of("account_type", "Expense"));
    }

    @Test
    void what_is_given_wins_over_the_guess_and_survives_being_kept() {
        ImportMapping guess = MappingGuess.of(List.of("date", "amount"), List.of(List.of("2016-04-01", "1")), null);
        UUID budget = UUID.randomUUID();
        ImportMapping complete = ImportMapping.paidBy(budget).completedBy(guess);
        assertThat(complete.budget()).isEqualTo(budget);
        assertThat(complete.columns()).isEqualTo(guess.columns());
        assertThat(MappingText.parse(MappingText.of(complete))).isEqualTo(complete);
    }
}
