package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiWordsTest {

    private static final String PREFIX = "mp.openapi.schema.org.budgeting.";
    private static final Pattern WORDS = Pattern.compile("\"enum\": \\[(.*)]");

    /** A name of an enumeration and its words as they are described. */
    record Described(String name, String schema) {}

    static List<Described> described() throws IOException {
        Properties properties = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name ->
                        new Described("org.budgeting." + name.substring(PREFIX.length()), properties.getProperty(name)))
                .filter(described -> described.schema().contains("\"enum\""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("described")
    void words_are_described_as_they_are(Described described) throws ClassNotFoundException {
        String words = Arrays.stream(Class.forName(described.name()).getEnumConstants())
                .map(constant -> "\"" + Scalars.word((Enum<?>) constant) + "\"")
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
        assertThat(WORDS.matcher(described.schema()).results().map(hit -> hit.group(1)))
                .containsExactly(words);
    }
}
