package org.budgeting.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;

/**
 * How the columns of a file are read and what its rows become. What is null is guessed from the file.
 *
 * @param columns which column is which field, by the column's name in the header
 * @param dateFormat one of {@link DateFormats#PATTERNS}
 * @param decimalSeparator {@code .} or {@code ,}
 * @param only rows count only if each of these columns has this value: {@code {"account_type": "Expense"}}; others are
 *     skipped
 * @param budget id of the approved budget that pays all rows; absent: each row is paid by its department's budget, or
 *     the nearest above it, that covers the day
 * @param currency ISO 4217 code for rows that name none; for expenses absent means their budget's, for budgets the
 *     tenant's
 * @param createMissing whether departments and categories that are not known are made; true if absent
 * @param status pending or paid; paid if absent; refunds are always refunded
 * @param fiscalYearStart month, 1 to 12, with which fiscal years start; 1 if absent
 */
public record ImportMapping(
        ImportKind kind,
        @Size(max = 20) Map<ImportField, @Size(max = 200) String> columns,
        @Size(max = 20) String dateFormat,
        @Size(max = 1) String decimalSeparator,
        @Size(max = 10) Map<@Size(max = 200) String, @Size(max = 500) String> only,
        UUID budget,
        @Size(max = 3) String currency,
        Boolean createMissing,
        ExpenseStatus status,
        @Min(1) @Max(12) Integer fiscalYearStart) {

    public ImportMapping {
        columns = columns == null ? null : withoutBlanks(columns);
        only = only == null ? null : new LinkedHashMap<>(only);
    }

    /** Leaves everything to the guess. */
    public static ImportMapping open() {
        return new ImportMapping(null, null, null, null, null, null, null, null, null, null);
    }

    /** All rows are paid by one budget; the rest is left to the guess. */
    public static ImportMapping paidBy(UUID budget) {
        return new ImportMapping(ImportKind.EXPENSES, null, null, null, null, budget, null, null, null, null);
    }

    /** This, with what it leaves open taken from {@code guess}. */
    ImportMapping completedBy(ImportMapping guess) {
        return new ImportMapping(
                or(kind, guess.kind),
                or(columns, guess.columns),
                or(dateFormat, guess.dateFormat),
                or(decimalSeparator, guess.decimalSeparator),
                or(only, guess.only),
                or(budget, guess.budget),
                or(currency, guess.currency),
                or(createMissing, guess.createMissing),
                or(status, guess.status),
                or(fiscalYearStart, guess.fiscalYearStart));
    }

    boolean maps(ImportField field) {
        return columns.containsKey(field);
    }

    private static <T> T or(T given, T guessed) {
        return given == null ? guessed : given;
    }

    // A form gives a blank for "no column".
    private static Map<ImportField, String> withoutBlanks(Map<ImportField, String> given) {
        Map<ImportField, String> kept = new EnumMap<>(ImportField.class);
        given.forEach((field, column) -> {
            if (column != null && !column.isBlank()) {
                kept.put(field, column);
            }
        });
        return kept;
    }
}
