package org.budgeting.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgeting.tables.AmountText;

/**
 * The cells of a row by field, with the values that they stand for; collects what is wrong instead of stopping at the
 * first.
 */
final class MappedCells {

    private static final int REASON_MAX = 2_000;

    private final ImportMapping mapping;
    private final List<String> cells;
    private final Layout layout;
    private final List<String> problems = new ArrayList<>();

    /** Where the columns of a mapping stand in a header. */
    record Layout(int width, Map<ImportField, Integer> places, Map<Integer, String> wanted) {

        static Layout of(List<String> header, ImportMapping mapping) {
            Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
            mapping.columns().forEach((field, column) -> places.put(field, header.indexOf(column)));
            Map<Integer, String> wanted = new LinkedHashMap<>();
            mapping.only().forEach((column, value) -> wanted.put(header.indexOf(column), value));
            return new Layout(header.size(), places, wanted);
        }
    }

    MappedCells(ImportMapping mapping, Layout layout, List<String> cells) {
        this.mapping = mapping;
        this.layout = layout;
        this.cells = cells;
        refuseIf(
                cells.size() != layout.width(),
                "The row has " + cells.size() + " cells, the header has " + layout.width() + ".");
    }

    /** Whether the mapping leaves the row out. */
    boolean isSkipped() {
        return !layout.wanted().entrySet().stream()
                .allMatch(want -> want.getKey() < cells.size()
                        && cells.get(want.getKey())
                                .strip()
                                .equalsIgnoreCase(want.getValue().strip()));
    }

    /** The text of a field; null if it is blank or no column is that. */
    String text(ImportField field, int lengthMax) {
        Integer place = layout.places().get(field);
        if (place == null || place >= cells.size() || cells.get(place).isBlank()) {
            return null;
        }
        String text = cells.get(place).strip();
        refuseIf(
                text.length() > lengthMax,
                "The " + named(field) + " has " + text.length() + " characters; at most " + lengthMax + " are kept.");
        return text;
    }

    /** The day; null, and noted, if there is none. */
    LocalDate day(ImportField field) {
        String text = text(field, 60);
        Optional<LocalDate> day = text == null ? Optional.empty() : DateFormats.parse(text, mapping.dateFormat());
        refuseIf(text == null, "There is no " + named(field) + ".");
        refuseIf(
                text != null && day.isEmpty(),
                "The " + named(field) + " \"" + text + "\" is no day written as " + mapping.dateFormat() + ".");
        return day.orElse(null);
    }

    /** The amount; null, and noted, if there is none. */
    BigDecimal amount(ImportField field) {
        String text = text(field, 60);
        Optional<BigDecimal> amount =
                text == null ? Optional.empty() : AmountText.parse(text, mapping.decimalSeparator());
        refuseIf(text == null, "There is no " + named(field) + ".");
        refuseIf(
                text != null && amount.isEmpty(),
                "The " + named(field) + " \"" + text + "\" is no number with \"" + mapping.decimalSeparator()
                        + "\" before the decimals.");
        return amount.orElse(null);
    }

    void refuseIf(boolean broken, String problem) {
        if (broken) {
            problems.add(problem);
        }
    }

    /** What is wrong with the row, in sentences; empty if nothing is. */
    Optional<String> problem() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(shortened(String.join(" ", problems)));
    }

    static String shortened(String reason) {
        return reason.length() <= REASON_MAX ? reason : reason.substring(0, REASON_MAX - 1) + "…";
    }

    private static String named(ImportField field) {
        return field.word().replace('_', ' ');
    }
}
