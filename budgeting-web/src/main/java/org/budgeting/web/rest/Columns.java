package org.budgeting.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The columns of a file of things: a column for each of their fields, {@code funds.available} for what stands within a
 * field. Lists of things within a thing have no place in a table and are left out.
 */
final class Columns {

    private static final String DECIMAL = "-?\\d+\\.\\d+";

    private final List<Column> all;

    /** @param decimal whether it is an amount or another decimal, which JSON carries as a text */
    private record Column(List<String> path, boolean decimal) {

        String name() {
            return String.join(".", path);
        }

        Object cell(JsonNode thing) {
            JsonNode value = thing;
            for (String step : path) {
                value = value.path(step);
            }
            if (value.isMissingNode() || value.isNull()) {
                return null;
            }
            if (value.isArray()) {
                return StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" "));
            }
            return value.isNumber() || decimal ? new BigDecimal(value.asText()) : value.asText();
        }
    }

    private Columns(List<Column> all) {
        this.all = all;
    }

    /** @param fields those that are wanted; empty for all */
    static Columns of(Class<?> view, Set<String> fields) {
        List<Column> all = new ArrayList<>();
        collect(view, List.of(), all);
        return new Columns(all.stream()
                .filter(column ->
                        fields.isEmpty() || fields.contains(column.path().get(0)))
                .toList());
    }

    private static void collect(Class<?> view, List<String> above, List<Column> into) {
        for (RecordComponent component : view.getRecordComponents()) {
            Schema schema = schema(component);
            List<String> path = new ArrayList<>(above);
            path.add(Pointers.snake(component.getName()));
            Class<?> type = component.getType();
            if (schema != null && schema.hidden() || Map.class.isAssignableFrom(type)) {
                continue;
            }
            if (type.isRecord()) {
                collect(type, path, into);
            } else if (!Collection.class.isAssignableFrom(type)
                    || !component.getGenericType().getTypeName().contains("View")) {
                into.add(new Column(
                        path,
                        schema != null
                                && type == String.class
                                && schema.example().matches(DECIMAL)));
            }
        }
    }

    /** The annotation stands at the accessor, the field or the component; the field has it in any case. */
    private static Schema schema(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(Schema.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    List<Object> cells(JsonNode thing) {
        List<Object> cells = new ArrayList<>(all.size());
        all.forEach(column -> cells.add(column.cell(thing)));
        return cells;
    }

    /** The words of a list that are separated by commas; empty if there are none. */
    static Set<String> named(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields that a thing shows. */
    static Set<String> fieldsOf(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .filter(component ->
                        schema(component) == null || !schema(component).hidden())
                .map(component -> Pointers.snake(component.getName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
