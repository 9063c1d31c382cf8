package org.budgeting.api;

import com.fasterxml.jackson.databind.JsonNode;
import groovy.json.JsonOutput;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request to an operation, as its description says and sometimes not. */
final class FuzzedRequest {

    private static final List<String> ROLES =
            List.of("viewer", "contributor", "budget-owner", "approver", "finance", "finance", "auditor", "admin");
    private static final List<String> ACCEPTED =
            List.of("text/csv", "application/xml", "*/*", "image/png", "nonsense", "text/html;q=x", "");
    private static final List<String> NO_JSON =
            List.of("", "{", "[]", "nothing", "{\"a\":1,\"a\":2}", "[".repeat(5_000), "\u0000");
    private static final List<String> FILES =
            List.of("date,amount,description\n2026-03-01,12.50,Paper\n", "%PDF-1.7", "", "a\u0000b,\"\n\"");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final String BOUNDARY = "fuzzed";
    private static final String MULTIPART = "multipart/form-data";

    private final Description.Operation operation;
    private final FuzzedValues values;
    private final Description description;
    private final String path;

    FuzzedRequest(Description.Operation operation, FuzzedValues values, Description description) {
        this.operation = operation;
        this.values = values;
        this.description = description;
        this.path = PLACE.matcher(operation.path())
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), place.start())));
    }

    String method() {
        return operation.method();
    }

    String path() {
        return path;
    }

    /** Whose token it goes with. */
    String role() {
        return values.any(ROLES);
    }

    /** The word for one of what stands in a list: budget for {@code /budgeting/budgets/}. */
    static String kind(String path) {
        String[] words = path.split("/");
        return words[words.length - 1].replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    /** @param tags by path, of what was read before */
    HttpRequest of(String token, Map<String, String> tags) {
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Authorization", "Bearer " + token);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            boolean isSent = values.percent(parameter.path("required").asBoolean() ? 90 : 25);
            if (isSent && in.equals("query")) {
                query.add(name + "=" + encoded(values.text(name, parameter.path("schema"))));
            } else if (isSent && in.equals("header")) {
                request.header(name, header(name, tags));
            }
        }
        if (values.percent(1)) {
            query.add("unheard_of=" + encoded(values.nasty()));
        }
        if (values.percent(5)) {
            request.header("Accept", values.any(ACCEPTED));
        }
        body(request);
        return request.uri(Api.root()
                        .resolve(URI.create(path + (query.isEmpty() ? "" : "?" + String.join("&", query)))))
                .build();
    }

    private String filled(String name, int at) {
        String kind = name.equals("id") ? kind(operation.path().substring(0, at)) : name;
        String text = values.percent(95) ? values.text(kind, parameter(name).path("schema")) : values.nasty();
        // What would make another path of it, and what the server lets into no path, is not ours to answer.
        String safe = text.replaceAll("[/\\\\;%#\\p{Cntrl}]|\\.\\.", "_");
        return encoded(safe.isBlank() || safe.equals(".") ? "_" : safe);
    }

    private JsonNode parameter(String name) {
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError(operation + " does not describe its " + name);
    }

    private String header(String name, Map<String, String> tags) {
        String text = name.startsWith("If-") && values.percent(85)
                ? tags.getOrDefault(path.replaceFirst("[a-z_]+/$", ""), tags.getOrDefault(path, "\"1\""))
                : values.nasty();
        // No client can send what would be the next line.
        return text.replaceAll("[^ -~]", "_");
    }

    private void body(HttpRequest.Builder request) {
        JsonNode bodies = operation.node().path("requestBody").path("content");
        if (bodies.has(MULTIPART)) {
            request.header("Content-Type", MULTIPART + "; boundary=" + BOUNDARY);
            request.method(
                    operation.method(),
                    BodyPublishers.ofString(form(bodies.path(MULTIPART).path("schema"))));
        } else if (bodies.isEmpty()) {
            request.method(operation.method(), BodyPublishers.noBody());
        } else {
            List<String> types = new ArrayList<>();
            bodies.fieldNames().forEachRemaining(types::add);
            String type = values.any(types);
            request.header("Content-Type", values.percent(98) ? type : values.any(ACCEPTED));
            String json = JsonOutput.toJson(values.of("", bodies.path(type).path("schema")));
            request.method(
                    operation.method(), BodyPublishers.ofString(values.percent(97) ? json : values.any(NO_JSON)));
        }
    }

    private String form(JsonNode schema) {
        StringBuilder form = new StringBuilder();
        description.resolved(schema).path("properties").properties().forEach(part -> {
            boolean isFile = part.getValue().path("format").asText().equals("binary");
            if (!isFile && values.percent(40)) {
                return;
            }
            Object value = isFile ? values.any(FILES) : values.of(part.getKey(), part.getValue());
            form.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                    .formatted(
                            BOUNDARY,
                            part.getKey(),
                            isFile ? "; filename=\"a.csv\"" : "",
                            value instanceof String text ? text : JsonOutput.toJson(value)));
        });
        return form + "--" + BOUNDARY + "--\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
