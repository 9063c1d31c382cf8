package org.budgeting.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;

/** A completed mapping as JSON, as a job keeps it. */
final class MappingText {

    private MappingText() {}

    static String of(ImportMapping mapping) {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        mapping.columns().forEach((field, column) -> columns.add(field.name(), column));
        JsonObjectBuilder only = Json.createObjectBuilder();
        mapping.only().forEach(only::add);
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("kind", mapping.kind().name())
                .add("columns", columns)
                .add("dateFormat", mapping.dateFormat())
                .add("decimalSeparator", mapping.decimalSeparator())
                .add("only", only)
                .add("createMissing", mapping.createMissing())
                .add("status", mapping.status().name())
                .add("fiscalYearStart", mapping.fiscalYearStart());
        if (mapping.budget() != null) {
            text.add("budget", mapping.budget().toString());
        }
        if (mapping.currency() != null) {
            text.add("currency", mapping.currency());
        }
        return text.build().toString();
    }

    static ImportMapping parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
            json.getJsonObject("columns")
                    .forEach((field, column) ->
                            columns.put(ImportField.valueOf(field), ((JsonString) column).getString()));
            Map<String, String> only = new LinkedHashMap<>();
            json.getJsonObject("only").forEach((column, value) -> only.put(column, ((JsonString) value).getString()));
            String budget = json.getString("budget", null);
            return new ImportMapping(
                    ImportKind.valueOf(json.getString("kind")),
                    columns,
                    json.getString("dateFormat"),
                    json.getString("decimalSeparator"),
                    only,
                    budget == null ? null : UUID.fromString(budget),
                    json.getString("currency", null),
                    json.getBoolean("createMissing"),
                    ExpenseStatus.valueOf(json.getString("status")),
                    json.getInt("fiscalYearStart"));
        }
    }
}
