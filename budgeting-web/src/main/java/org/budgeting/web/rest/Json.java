package org.budgeting.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;

/**
 * JSON as the contract has it, strictly: {@code snake_case}, no unknown field, no field twice, nothing after the end,
 * and no value of one type where another is due. What is read has passed its Bean Validation.
 */
@ApplicationScoped
public class Json {

    private static final Set<String> PATCHES_FROM = Set.of("move", "copy");
    private static final Set<String> PATCHES_BY_VALUE = Set.of("add", "replace", "test");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new JsonWords())
            .build();

    private final Consumer<Object> check;

    @Inject
    Json(Validator validator) {
        this(value -> check(validator.validate(value)));
    }

    /** @param check throws if what was read breaks a constraint */
    Json(Consumer<Object> check) {
        this.check = check;
    }

    /** For the proxy of the container, which never uses it. */
    protected Json() {
        this(value -> {});
    }

    /**
     * @throws JsonProcessingException if the bytes are no such JSON
     * @throws InvalidInput if a constraint of the type is broken
     */
    public <T> T read(byte[] body, Class<T> type) throws IOException {
        if (body.length == 0) {
            throw new WrongJson("The body is empty; a JSON object is due.");
        }
        return valid(MAPPER.readValue(body, type));
    }

    /**
     * {@code current} with the merge patch (RFC 7396) applied: what the patch names is replaced, what it sets to null
     * is removed.
     */
    public <T> T merge(T current, JsonNode patch, Class<T> type) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw new WrongJson("A merge patch is a JSON object.");
        }
        return valid(MAPPER.treeToValue(merged(MAPPER.valueToTree(current), patch), type));
    }

    /**
     * {@code current} with the operations of a JSON patch (RFC 6902) carried out, all or none.
     *
     * @throws InvalidInput if one of them cannot be: its place is missing, or a test fails
     */
    <T> T operate(T current, JsonNode operations, Class<T> type) throws JsonProcessingException {
        if (!operations.isArray()) {
            throw new WrongJson("A JSON patch is an array of operations.");
        }
        for (JsonNode operation : operations) {
            checkOperation(operation);
        }
        String changed;
        try (JsonReader wanted = reader(operations);
                JsonReader thing = reader(MAPPER.valueToTree(current))) {
            changed = jakarta.json.Json.createPatch(wanted.readArray())
                    .apply(thing.readObject())
                    .toString();
        } catch (JsonException impossible) {
            throw InvalidInput.of(
                    "", "patch-impossible", "This patch cannot be carried out: " + impossible.getMessage());
        } catch (ClassCastException noObject) {
            throw InvalidInput.of(
                    "", "patch-impossible", "This patch cannot be carried out: it would leave no object.");
        }
        return valid(MAPPER.readValue(changed, type));
    }

    /** The library takes for granted that it is one, and fails over what is not. */
    private static void checkOperation(JsonNode operation) throws WrongJson {
        String op = operation.path("op").asText();
        boolean complete = operation.path("op").isTextual()
                && operation.path("path").isTextual()
                && (!PATCHES_FROM.contains(op) || operation.path("from").isTextual())
                && (!PATCHES_BY_VALUE.contains(op) || operation.has("value"));
        if (!complete) {
            throw new WrongJson("Each operation of a JSON patch has an op and a path, which are texts;"
                    + " move and copy have a from, and add, replace and test a value.");
        }
    }

    private static JsonReader reader(JsonNode tree) {
        return jakarta.json.Json.createReader(new StringReader(tree.toString()));
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target : MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merged(result.path(field.getKey()), field.getValue()));
            }
        }
        return result;
    }

    JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private <T> T valid(T value) throws JsonProcessingException {
        if (value == null) {
            throw new WrongJson("The body is null; a JSON object is due.");
        }
        check.accept(value);
        return value;
    }

    /** @throws InvalidInput if a constraint of its type is broken */
    void check(Object value) {
        check.accept(value);
    }

    private static void check(Set<ConstraintViolation<Object>> broken) {
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken.stream()
                    .map(Constraints::problemOf)
                    .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                    .toList());
        }
    }
}
