package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {

    private static final Path FOLDER = Path.of("../docs/reference/problems");

    @Test
    void the_list_names_each_page() throws IOException {
        String list = ProblemPages.markdown("README").orElseThrow();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> codes = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))
                    .toList();
            assertThat(codes)
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(list).contains("[" + code + "](" + code + ".md)"));
        }
    }

    @Test
    void each_page_is_packed_into_the_application() throws IOException {
        assertThat(ProblemPages.markdown("stale").orElseThrow()).startsWith("# Stale\n");
    }

    @Test
    void a_page_cannot_name_a_file_elsewhere() throws IOException {
        assertThat(ProblemPages.markdown("../../META-INF/beans")).isEmpty();
    }

    @Test
    void a_page_is_shown_as_html() {
        assertThat(ProblemPages.html("# A & B\n\nSee `x` and [stale](stale.md).\n"))
                .contains("<title>A &amp; B</title>")
                .contains("<p>See <code>x</code> and <a href=\"/docs/problems/stale\">stale</a>.</p>");
    }
}
