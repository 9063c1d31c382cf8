package org.budgeting.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.tables.AmountText;

/** Proposes from the words of the header and the first rows how a file is read. Pure. */
final class MappingGuess {

    private static final Set<String> TYPE_COLUMNS = Set.of("account_type", "type");
    private static final Set<String> TYPES = Set.of("expense", "revenue");

    private final List<String> header;
    private final List<List<String>> sample;

    private MappingGuess(List<String> header, List<List<String>> sample) {
        this.header = header;
        this.sample = sample;
    }

    /** @param kind what the rows shall become, if that is known; null to guess it */
    static ImportMapping of(List<String> header, List<List<String>> sample, ImportKind kind) {
        return new MappingGuess(header, sample).guess(kind);
    }

    private ImportMapping guess(ImportKind known) {
        ImportKind kind = known == null ? kind() : known;
        Map<ImportField, String> columns = columns(kind);
        return new ImportMapping(
                kind,
                columns,
                DateFormats.guess(cells(columns.get(ImportField.DATE))).orElse(DateFormats.PATTERNS.get(0)),
                AmountText.guessSeparator(cells(columns.get(ImportField.AMOUNT))),
                only(kind),
                null,
                null,
                true,
                ExpenseStatus.PAID,
                1);
    }

    private ImportKind kind() {
        boolean dated = columns(ImportKind.EXPENSES).containsKey(ImportField.DATE);
        boolean planned = columns(ImportKind.BUDGETS).containsKey(ImportField.FISCAL_YEAR);
        return planned && !dated ? ImportKind.BUDGETS : ImportKind.EXPENSES;
    }

    /** Exact words first, so that a vague header takes no column that a later one names exactly. */
    private Map<ImportField, String> columns(ImportKind kind) {
        Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
        Set<String> taken = new HashSet<>();
        for (boolean exactly : new boolean[] {true, false}) {
            for (ImportField field : ImportField.of(kind)) {
                if (!columns.containsKey(field)) {
                    columnOf(field, taken, exactly).ifPresent(column -> {
                        columns.put(field, column);
                        taken.add(column);
                    });
                }
            }
        }
        return columns;
    }

    private Optional<String> columnOf(ImportField field, Set<String> taken, boolean exactly) {
        return field.words().stream()
                .flatMap(word -> header.stream()
                        .filter(name -> !taken.contains(name))
                        .filter(name -> exactly ? words(name).equals(word) : names(words(name), word)))
                .findFirst();
    }

    // "Supplier ID" numbers the supplier and does not name it.
    private static boolean names(String header, String word) {
        boolean identifies = header.endsWith("_id") || header.endsWith("_code") || header.endsWith("_no");
        return !identifies && ("_" + header + "_").contains("_" + word + "_");
    }

    private static String words(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** Plans list what comes in beside what goes out; a budget is made of the latter. */
    private Map<String, String> only(ImportKind kind) {
        if (kind == ImportKind.EXPENSES) {
            return Map.of();
        }
        Map<String, String> only = new LinkedHashMap<>();
        for (String name : header) {
            List<String> values = cells(name).stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            if (TYPE_COLUMNS.contains(words(name)) && values.contains("expense") && TYPES.containsAll(values)) {
                only.put(name, "Expense");
            }
        }
        return only;
    }

    private Collection<String> cells(String column) {
        int place = column == null ? -1 : header.indexOf(column);
        return place < 0
                ? List.of()
                : sample.stream()
                        .map(row -> row.get(place).strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }
}
