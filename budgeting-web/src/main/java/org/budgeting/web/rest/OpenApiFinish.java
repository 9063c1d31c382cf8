package org.budgeting.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Finishes the description with what the mechanism does for every operation: slashes at the end of paths,
 * {@code snake_case}, lower-case words, headers, and the problems that can be answered.
 */
public class OpenApiFinish implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/ProblemDocument";
    private static final String JSON = "application/json";
    private static final String PROBLEM_NAME = "Problem";

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry(
                    "400",
                    "The request cannot be understood: malformed JSON, an unknown field or parameter, a value of the wrong type."),
            Map.entry("401", "No valid access token."),
            Map.entry("403", "Your roles do not allow it, or your organisation is unknown."),
            Map.entry("404", "There is no such thing in your organisation."),
            Map.entry("405", "This method is not served here."),
            Map.entry("406", "None of the media types that you accept is served here."),
            Map.entry(
                    "409",
                    "The state of the thing or a business rule forbids it, or the same Idempotency-Key is being worked on."),
            Map.entry("412", "The thing was changed since you read it."),
            Map.entry("413", "The body is larger than its limit."),
            Map.entry("415", "The media type of the body is not read here."),
            Map.entry("422", "A field breaks a rule, or the Idempotency-Key was used with another body."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("429", "This client has sent what it may send in a minute; Retry-After says when to go on."),
            Map.entry("500", "An unexpected failure; the trace_id finds it in the log."),
            Map.entry("503", "Too busy, or the database does not answer. Try again."));

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getProperties() != null) {
            Map<String, Schema> renamed = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> renamed.put(Pointers.snake(name), property));
            schema.setProperties(renamed);
        }
        if (schema.getRequired() != null) {
            schema.setRequired(
                    schema.getRequired().stream().map(Pointers::snake).toList());
        }
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(word -> (Object) String.valueOf(word).toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (schema.getAnyOf() != null) {
            // One of them is that it is null, which the type beside them would forbid.
            schema.setType(null);
        }
        if (List.of(Schema.SchemaType.NUMBER).equals(schema.getType())) {
            asDecimalString(schema);
        }
        return schema;
    }

    /** A number that is not whole travels as a string; bounds of numbers mean nothing for it. */
    private static void asDecimalString(Schema schema) {
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setPattern("^-?\\d{1,15}(\\.\\d{1,10})?$");
        schema.setMinimum(null);
        schema.setExclusiveMinimum(null);
        if (schema.getExamples() != null) {
            schema.setExamples(schema.getExamples().stream()
                    .map(example -> (Object) String.valueOf(example))
                    .toList());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Components parts = api.getComponents();
        Map<String, PathItem> items = new TreeMap<>();
        api.getPaths().getPathItems().forEach((path, item) -> items.put(path.endsWith("/") ? path : path + "/", item));
        items.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> finish(path, item, method, parts)));
        api.getPaths().setPathItems(items);
        PROBLEMS.keySet().forEach(status -> parts.addResponse(PROBLEM_NAME + status, problem(status)));
    }

    private static void finish(String path, PathItem item, PathItem.HttpMethod method, Components parts) {
        Operation operation = item.getOperations().get(method);
        APIResponses answers = operation.getResponses();
        boolean creates = method == PathItem.HttpMethod.POST
                && (answers.hasAPIResponse("201") || addsOne(answers, item.getGET(), parts.getSchemas()));
        boolean hasBody = operation.getRequestBody() != null;
        boolean conditional = has(operation, "If-Match");
        if (creates && answers.hasAPIResponse("200")) {
            answers.addAPIResponse("201", answers.getAPIResponse("200"));
            answers.removeAPIResponse("200");
        }
        describeSuccess(answers, path, creates);
        describeFiles(answers);
        describeParameters(operation);
        describePatch(operation, parts);
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        if (method == PathItem.HttpMethod.GET && path.endsWith("{id}/")) {
            operation.addParameter(ifNoneMatch());
            answers.addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already."));
        }
        if (conditional) {
            describeIfMatch(operation);
        }
        List<String> refusals = refusals(path, method, hasBody, conditional);
        PROBLEMS.keySet().stream()
                .filter(status -> refusals.contains(status) || answers.hasAPIResponse(status))
                .sorted()
                .forEach(status -> answers.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM_NAME + status)));
    }

    /** What is posted to a list of its kind becomes one of it. */
    private static boolean addsOne(APIResponses answers, Operation list, Map<String, Schema> schemas) {
        String kind = schemaOf(answers);
        return list != null
                && Optional.ofNullable(schemas.get(schemaOf(list.getResponses())))
                        .map(listing -> listing.getProperties().get("items"))
                        .map(items -> items.getItems().getRef())
                        .filter(item -> item.endsWith("/" + kind))
                        .isPresent();
    }

    private static String schemaOf(APIResponses answers) {
        return Optional.ofNullable(answers.getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType(JSON))
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .map(OpenApiFinish::nameOf)
                .orElse("");
    }

    private static List<String> refusals(
            String path, PathItem.HttpMethod method, boolean hasBody, boolean conditional) {
        boolean writing = method != PathItem.HttpMethod.GET;
        Map<String, Boolean> possible = new LinkedHashMap<>();
        List.of("400", "401", "403", "405", "406", "429", "500", "503").forEach(status -> possible.put(status, true));
        possible.put("404", path.contains("{"));
        possible.put("409", writing);
        possible.put("412", conditional);
        possible.put("413", hasBody);
        possible.put("415", hasBody);
        possible.put("422", writing);
        possible.put("428", conditional);
        return possible.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void describeSuccess(APIResponses answers, String path, boolean creates) {
        answers.getAPIResponses().forEach((status, answer) -> {
            answer.setDescription(creates ? "Made." : status.equals("204") ? "Done." : "What was asked for.");
            if (creates && status.equals("201")) {
                if (answer.getHeaders() == null || !answer.getHeaders().containsKey("Location")) {
                    answer.addHeader(
                            "Location",
                            header("Path of what was made.", path + "0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e/"));
                }
                answer.addHeader("ETag", header("Its version, for If-Match.", "\"1-9f86d081884c7d65\""));
            } else if (path.contains("{") && status.equals("200")) {
                answer.addHeader("ETag", header("Its version, for If-Match.", "\"3-60303ae22b998861\""));
            }
        });
    }

    /** A list as a file is a text, or bytes; only as JSON it has the schema of its items. */
    private static void describeFiles(APIResponses answers) {
        APIResponse found = answers.getAPIResponse("200");
        if (found == null || found.getContent() == null) {
            return;
        }
        found.getContent().getMediaTypes().forEach((type, content) -> {
            if (type.equals(Listing.CSV)) {
                content.schema(string());
            } else if (type.equals(Listing.XLSX)) {
                content.schema(string().format("binary"));
            }
        });
    }

    /** A decimal travels as a string in an address, too. */
    private static void describeParameters(Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getExample() instanceof Number
                        && parameter.getSchema() != null
                        && List.of(Schema.SchemaType.STRING)
                                .equals(parameter.getSchema().getType()))
                .forEach(parameter -> parameter.setExample(String.valueOf(parameter.getExample())));
    }

    /** A merge patch has what shall change: nothing is required, and null takes away what need not be there. */
    private static void describePatch(Operation operation, Components parts) {
        MediaType patch = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaType(Patch.MERGE);
        if (patch == null) {
            return;
        }
        String input = nameOf(patch.getSchema().getRef());
        String name = input.replaceFirst("Input$", "") + "Patch";
        Schema whole = parts.getSchemas().get(input);
        List<String> required = Optional.ofNullable(whole.getRequired()).orElse(List.of());
        Map<String, Schema> properties = new LinkedHashMap<>();
        whole.getProperties()
                .forEach((field, schema) -> properties.put(field, required.contains(field) ? schema : orNull(schema)));
        parts.addSchema(
                name,
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description("The fields of " + input + " that shall change (RFC 7396).")
                        .properties(properties));
        patch.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name));
    }

    private static Schema orNull(Schema schema) {
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static String nameOf(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static APIResponse problem(String status) {
        return OASFactory.createAPIResponse()
                .description(PROBLEMS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemWriter.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void describeIfMatch(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .required(true)
                        .description("The ETag that you read.")
                        .example("\"3-60303ae22b998861\""));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Makes repeating safe: the same key and body have one effect and one answer for a day.")
                .schema(string().maxLength(255))
                .example("5f0c8a6e-6f1b-4d1e-9d0a-3b6b6f0e2a11");
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("The ETag that you have; 304 if it is still the same.")
                .schema(string())
                .example("\"3-60303ae22b998861\"");
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(string())
                .example(example);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
