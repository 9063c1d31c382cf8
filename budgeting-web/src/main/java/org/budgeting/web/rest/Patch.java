package org.budgeting.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of some fields as it was sent: a merge patch (RFC 7396) or a JSON patch (RFC 6902). */
public final class Patch {

    public static final String MERGE = "application/merge-patch+json";
    public static final String OPERATIONS = "application/json-patch+json";

    /** One operation of a JSON patch, for the description. */
    @Schema(
            name = "JsonPatchOperation",
            description = "An operation of a JSON patch (RFC 6902).",
            requiredProperties = {"op", "path"})
    public record Operation(
            @Schema(description = "add, remove, replace, move, copy or test.", example = "replace")
            String op,

            @Schema(description = "JSON pointer to the field.", example = "/name")
            String path,

            @Schema(nullable = true, description = "JSON pointer; of move and copy.", example = "/description")
            String from,

            @Schema(nullable = true, description = "Of add, replace and test.", example = "Marketing 2027")
            Object value) {}

    private final Json json;
    private final JsonNode document;
    private final boolean operations;

    Patch(Json json, JsonNode document, boolean operations) {
        this.json = json;
        this.document = document;
        this.operations = operations;
    }

    /**
     * What {@code current} becomes.
     *
     * @throws JsonProcessingException if that is nothing of this type
     * @throws org.budgeting.problems.InvalidInput if an operation cannot be carried out, or a constraint is broken
     */
    public <T> T of(T current, Class<T> type) throws JsonProcessingException {
        return operations ? json.operate(current, document, type) : json.merge(current, document, type);
    }
}
