package org.budgeting.web.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.imports.ImportField;
import org.budgeting.imports.ImportKind;
import org.budgeting.imports.ImportMapping;
import org.budgeting.problems.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file shall be read, as it is sent. */
@Schema(
        name = "ImportMapping",
        description =
                "How the columns of a file are read and what its rows become. What is absent is guessed from the file.")
public record ImportMappingInput(
        @Schema(
                description = "expenses, or budgets: the rows of a department and fiscal year together are a draft.",
                example = "expenses")
        ImportKind kind,

        @Size(max = 20)
        @Schema(
                description =
                        "Which column is which field, by its name in the header. Fields of expenses: date, amount, description,"
                                + " vendor, category, department, cost_centre, invoice_number, reference, currency, payment_method. Fields of"
                                + " budgets: fiscal_year, amount, department, category, fund, budget_name.",
                example =
                        "{\"date\": \"date\", \"amount\": \"amount\", \"vendor\": \"merchant\", \"category\": \"account\"}")
        Map<@NotNull String, @Size(max = 200) String> columns,

        @Size(max = 20) @Schema(example = "yyyy-MM-dd") String dateFormat,
        @Size(max = 1) @Schema(example = ".") String decimalSeparator,

        @Size(max = 10)
        @Schema(
                description = "Rows count only if each of these columns has this value; others are skipped.",
                example = "{\"account_type\": \"Expense\"}")
        Map<@NotNull String, @Size(max = 500) String> only,

        @Schema(
                description =
                        "Id of the approved budget that pays all rows. Absent: each row is paid by its department's budget, or by"
                                + " that of the nearest department above, that covers the day.")
        UUID budget,

        @Size(max = 3) @Schema(description = "For rows that name no currency; the budget's if absent.", example = "GBP")
        String currency,

        @Schema(description = "Whether departments and categories that are not known are made; true if absent.")
        Boolean createMissing,

        @Schema(description = "paid or pending; refunds are always refunded.", example = "paid")
        ExpenseStatus status,

        @Min(1) @Max(12) @Schema(description = "The month with which fiscal years start.", example = "7")
        Integer fiscalYearStart) {

    ImportMapping mapping() {
        return new ImportMapping(
                kind,
                fields(),
                dateFormat,
                decimalSeparator,
                only,
                budget,
                currency,
                createMissing,
                status,
                fiscalYearStart);
    }

    private Map<ImportField, String> fields() {
        if (columns == null) {
            return null;
        }
        Map<ImportField, String> fields = new EnumMap<>(ImportField.class);
        columns.forEach((word, column) -> fields.put(
                ImportField.named(word)
                        .orElseThrow(() -> InvalidInput.of(
                                "columns." + word,
                                "unknown-field",
                                "There is no field " + word + " that a column can be.")),
                column));
        return fields;
    }
}
