package org.budgeting.web.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON pointers (RFC 6901) to fields, from the paths that the domain and the JSON reader give. */
final class Pointers {

    private Pointers() {}

    /** {@code lines[2].targetCpa} becomes {@code /lines/2/target_cpa}. */
    static String ofField(String path) {
        return path.isEmpty()
                ? ""
                : "/" + snake(path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
    }

    static String of(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
