package org.budgeting.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The OpenAPI document that the system publishes of itself, and what an answer has that does not stand in it. */
final class Description {

    private static final String WHERE = "https://budgeting.example/openapi";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<String> NO_SCHEMA =
            List.of("openapi", "info", "servers", "security", "tags", "paths", "components", "example");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final List<Operation> operations;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    /**
     * @param method in capitals
     * @param path as it is described, with its places in braces
     */
    record Operation(String method, String path, Pattern pattern, JsonNode node) {

        private static Operation of(String method, String path, JsonNode node) {
            String words = PLACE.splitAsStream(path.replaceFirst("/$", ""))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]+", "", path.endsWith("}/") ? "[^/]+/?" : "/?"));
            return new Operation(method.toUpperCase(Locale.ROOT), path, Pattern.compile(words), node);
        }

        boolean fits(String asked) {
            return pattern.matcher(asked).matches();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Description(String json) {
        try {
            document = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("the published description is no JSON", wrong);
        }
        // Words before places: budgets/summary/ is not budgets/{id}/.
        operations = document.path("paths").properties().stream()
                .sorted(Comparator.comparing(item -> item.getKey().replace('{', '~')))
                .flatMap(item -> item.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .map(one -> Operation.of(one.getKey(), item.getKey(), one.getValue())))
                .toList();
        document.path("components").path("schemas").forEach(Description::close);
        JsonMetaSchema words = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keywords(NO_SCHEMA.stream().map(NonValidationKeyword::new).toList())
                .build();
        schemas = JsonSchemaFactory.builder()
                .metaSchema(words)
                .defaultMetaSchemaIri(words.getIri())
                .schemaLoaders(loaders -> loaders.schemas(Map.of(WHERE, document.toString())))
                .build();
    }

    /** So that an answer with a field that nobody described is found. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    /** What a request is one of; empty if nothing is served there. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(one -> one.method().equals(method) && one.fits(path))
                .findFirst();
    }

    /** What stands there, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : resolved(document.at(ref.substring(1)));
    }

    /** What is wrong with an answer; empty if it is as described. */
    List<String> faults(String method, String path, int status, String mediaType, String body) {
        Optional<Operation> asked = operation(method, path);
        if (asked.isEmpty()) {
            // Nobody may learn without a token what there is.
            return Set.of(401, 404, 405).contains(status) ? List.of() : List.of("nothing is described there");
        }
        JsonNode answer = resolved(asked.get().node().path("responses").path(String.valueOf(status)));
        if (answer.isMissingNode()) {
            return List.of("the status is not described");
        }
        if (body.isEmpty()) {
            return List.of();
        }
        String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        JsonNode content = answer.path("content");
        if (!content.has(type) && !content.has("*/*")) {
            return List.of("a body of " + type + " is not described");
        }
        return type.endsWith("json")
                ? misfits(content.path(type).path("schema").path("$ref").asText(), body)
                : List.of();
    }

    private List<String> misfits(String ref, String body) {
        return known
                .computeIfAbsent(ref, at -> schemas.getSchema(SchemaLocation.of(WHERE + at)))
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
