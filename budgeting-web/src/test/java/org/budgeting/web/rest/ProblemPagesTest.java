package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {

    /** Where a code stands in the source: in a refusal's constructor, or in a problem of the edge. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("\\bKind\\.[A-Z_]+,\\s*\"([a-z-]+)\""),
            Pattern.compile("new NotAllowedNow\\(\\s*\"([a-z-]+)\""),
            Pattern.compile("Problem\\.of\\(\\s*\\d{3},\\s*\"([a-z-]+)\""),
            Pattern.compile("= of\\(\\s*\\d{3},\\s*\"([a-z-]+)\""),
            Pattern.compile("at\\(\\w+, \"([a-z]+-[a-z-]+)\""),
            Pattern.compile("Refused\\.parameter\\([^\"]*(?:\"[a-z_]+\")?,? ?\"([a-z]+-[a-z-]+)\""));

    @Test
    void each_problem_has_a_page() throws IOException {
        Set<String> without = new TreeSet<>();
        for (String code : codes()) {
            if (ProblemPages.markdown(code).isEmpty()) {
                without.add(code);
            }
        }
        assertThat(without).as("codes without a page in docs/reference/problems").isEmpty();
    }

    @Test
    void the_list_names_each_page() throws IOException {
        String list = ProblemPages.markdown("README").orElseThrow();
        assertThat(codes()).allSatisfy(code -> assertThat(list).contains("[" + code + "](" + code + ".md)"));
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

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("../budgeting-ejb", "../budgeting-web")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    CODES.forEach(pattern -> pattern.matcher(source).results().map((MatchResult hit) -> hit.group(1)).forEach(codes::add));
                }
            }
        }
        assertThat(codes).contains("budget-exceeded", "stale", "unknown-field", "invalid-parameter", "too-large", "internal-error");
        return codes;
    }
}
