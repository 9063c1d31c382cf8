package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.budgeting.MachinesProgram;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.DiffResult;

/** The description as it is kept in git, for those who read it there and generate clients from it. */
class ReferenceIT {

    private static final Path KEPT = Path.of("../docs/reference/openapi.yaml");
    private static final Path LINT = Path.of("src/test/lint");
    private static final Path WORK = Path.of("target/lint");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private final JsonNode published = published();

    /** What changed and breaks nobody is kept by {@code -Dopenapi.keep=true}; what breaks needs a new major version. */
    @Test
    void is_what_the_system_says_of_itself_and_a_change_breaks_no_client() throws IOException {
        JsonNode kept = YAML.readTree(KEPT.toFile());
        if (kept.equals(published)) {
            return;
        }
        ChangedOpenApi change = OpenApiCompare.fromContents(kept.toString(), published.toString());
        if (major(kept) == major(published)) {
            assertThat(change.getChangedOperations().stream()
                            .filter(operation -> operation.isChanged() == DiffResult.INCOMPATIBLE)
                            .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl()))
                    .as("changes that break clients")
                    .isEmpty();
            assertThat(change.getMissingEndpoints())
                    .as("operations that are gone")
                    .isEmpty();
        }
        assertThat(Boolean.getBoolean("openapi.keep"))
                .as(KEPT + " is older than the system; -Dopenapi.keep=true keeps what breaks nobody")
                .isTrue();
        YAML.writeValue(KEPT.toFile(), published);
    }

    @Test
    void has_nothing_that_the_linter_refuses() throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        for (String file : List.of("package.json", "package-lock.json", "redocly.yaml")) {
            Files.copy(LINT.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(WORK.resolve("openapi.json"), published.toString());
        run(program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run(program("node"), "node_modules/@redocly/cli/bin/cli.js", "lint", "openapi.json", "--max-problems=50");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Path output = WORK.resolve("output.txt");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().put("REDOCLY_TELEMETRY", "off");
        assertThat(program.start().waitFor()).as(() -> readable(output)).isZero();
    }

    private static String program(String name) {
        return MachinesProgram.find(name)
                .orElseThrow(() -> new IllegalStateException("The linter of the API needs " + name
                        + ". Install it as your system does (Debian: apt-get install npm)."))
                .toString();
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int major(JsonNode document) {
        return Integer.parseInt(document.path("info").path("version").asText().split("\\.")[0]);
    }

    /**
     * Without the address of this installation, and without the types of a map's values, which Liberty tells after some
     * starts and not after others.
     */
    private static JsonNode published() {
        try {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(Api.description());
            document.remove("servers");
            document.findParents("additionalProperties")
                    .forEach(schema -> ((ObjectNode) schema).remove("additionalProperties"));
            return document;
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
