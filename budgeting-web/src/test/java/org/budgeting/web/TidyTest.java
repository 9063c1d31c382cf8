package org.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.Right;
import org.budgeting.access.Role;
import org.junit.jupiter.api.Test;

/** Habits that hold for the whole tree, each proved by a bad example below it. */
class TidyTest {

    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> SKIPPED = Set.of(".git", "target", "node_modules", ".data");
    private static final Set<String> TEXT = Set.of(
            "css",
            "html",
            "java",
            "js",
            "json",
            "jrxml",
            "md",
            "options",
            "properties",
            "scss",
            "sh",
            "sql",
            "svg",
            "xhtml",
            "xml",
            "yaml",
            "yml");
    private static final List<Path> FILES = files();

    private static final Pattern TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");
    private static final Pattern RUN = Pattern.compile(".*(Test|IT)\\.java");
    private static final Pattern TEST_NAME = Pattern.compile("\\bvoid\\s+(\\w+)\\(");
    private static final Pattern RULE = Pattern.compile("(?<![\\w-])[A-Z]{1,2}\\d{1,2}(?![\\w-])");

    // Spelled as patterns, so that this file does not name what it looks for.
    private static final Pattern HOSTS = Pattern.compile(
            "repo1?[.]maven|registry[.]npmjs|deb[.]debian|oss[.]sonatype|central[.]sonatype|plugins[.]gradle|pypi[.]org");
    private static final Pattern MACHINE_PATHS = Pattern.compile("(?<![\\w.$}])/(root|home|Users|work)/\\w");
    private static final Pattern PUT_OFF = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:super\\(\\s*Kind\\.\\w+,|new NotAllowedNow\\(|\\bof\\(\\s*\\d{3},|Refused\\.\\w+\\([^\";]*?,|\\bat\\(\\w+,)"
                    + "\\s*\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern VARIABLE = Pattern.compile("<variable name=\"([a-z.]+)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void every_test_class_has_a_name_that_is_run() {
        assertThat(broken(FILES.stream().filter(TidyTest::isTestSource), TidyTest::unrunTests))
                .isEmpty();
    }

    @Test
    void a_test_class_that_nobody_runs_is_found() {
        assertThat(unrunTests("src/test/java/a/MoneyTests.java", "class MoneyTests { @Test void x() {} }"))
                .isNotEmpty();
        assertThat(unrunTests("src/test/java/a/ABudget.java", "class ABudget {}"))
                .isEmpty();
    }

    @Test
    void integration_tests_stand_in_modules_that_run_them() throws IOException {
        List<Path> lost = new ArrayList<>();
        for (Path file : FILES) {
            if (isTestSource(file) && file.toString().endsWith("IT.java")) {
                Path pom = TREE.resolve(TREE.relativize(file).getName(0)).resolve("pom.xml");
                if (!Files.readString(pom).contains("maven-failsafe-plugin")) {
                    lost.add(file);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_package_says_what_it_is() {
        Map<String, Boolean> packages = new TreeMap<>();
        FILES.stream()
                .filter(file -> slashed(file).contains("/src/main/java/")
                        && file.toString().endsWith(".java"))
                .forEach(file -> packages.merge(
                        slashed(TREE.relativize(file.getParent())),
                        file.endsWith("package-info.java"),
                        Boolean::logicalOr));
        packages.values().removeIf(Boolean::booleanValue);
        assertThat(packages).isEmpty();
    }

    @Test
    void every_migration_exists_in_both_dialects_with_one_version_and_one_component() throws IOException {
        Path db = TREE.resolve("budgeting-ejb/src/main/resources/db");
        Set<String> oracle = migrations(db.resolve("oracle"));
        assertThat(migrations(db.resolve("postgresql"))).isEqualTo(oracle);
        assertThat(twice(oracle)).isEmpty();
        assertThat(oracle.stream().map(TidyTest::componentOf))
                .allMatch(component ->
                        Files.isDirectory(TREE.resolve("budgeting-ejb/src/main/java/org/budgeting/" + component)));
    }

    @Test
    void a_version_that_is_used_twice_is_found() {
        assertThat(twice(Set.of("a/V010__a.sql", "b/V010__b.sql", "b/V011__b.sql")))
                .containsExactly("V010");
    }

    @Test
    void every_rule_that_a_package_names_stands_in_the_name_of_a_test() {
        assertThat(rulesWithoutATest("org/budgeting")).isEmpty();
        assertThat(rulesWithoutATest("org/pecunia")).isEmpty();
    }

    @Test
    void a_rule_belongs_to_one_component() {
        assertThat(Stream.of("org/budgeting", "org/pecunia")
                        .flatMap(root -> rulesByPackage(root).values().stream())
                        .filter(packages -> packages.size() > 1))
                .isEmpty();
    }

    @Test
    void a_rule_is_found_in_a_name_wherever_it_stands() {
        assertThat(isHeld("B1", List.of("lines_add_up_B1"))).isTrue();
        assertThat(isHeld("B1", List.of("b1_lines_add_up"))).isTrue();
        assertThat(isHeld("B1", List.of("lines_add_up_B12", "B_1"))).isFalse();
        assertThat(RULE.matcher("/** B1 lines add up. UTF8 and SHA-256 are no rules. */")
                        .results()
                        .map(MatchResult::group))
                .containsExactly("B1");
    }

    @Test
    void no_file_names_a_registrys_host_or_a_place_on_somebodys_machine() {
        assertThat(broken(texts(), (name, text) -> found(HOSTS, text))).isEmpty();
        assertThat(broken(texts(), (name, text) -> found(MACHINE_PATHS, text))).isEmpty();
    }

    @Test
    void hosts_and_machine_paths_are_found() {
        assertThat(found(HOSTS, "https://repo." + "maven.apache.org/x")).isNotEmpty();
        assertThat(found(MACHINE_PATHS, "cd /" + "home/ann/budgeting")).isNotEmpty();
        assertThat(found(MACHINE_PATHS, "GET /budgeting/homework/")).isEmpty();
    }

    @Test
    void nothing_is_put_off_in_a_comment() {
        assertThat(broken(texts(), (name, text) -> found(PUT_OFF, text))).isEmpty();
    }

    @Test
    void what_is_put_off_is_found() {
        assertThat(found(PUT_OFF, "// TO" + "DO later")).isNotEmpty();
    }

    @Test
    void every_refusal_has_a_page_E1() throws IOException {
        assertThat(pagesOfProblems()).containsAll(refusals(sources()));
    }

    @Test
    void every_page_on_a_problem_explains_one_that_exists_E1() throws IOException {
        String all = sources().collect(Collectors.joining());
        assertThat(pagesOfProblems()).allMatch(code -> all.contains('"' + code + '"'));
    }

    @Test
    void the_code_of_a_refusal_is_found_E1() {
        assertThat(refusals(Stream.of(
                        "super(\n  Kind.CONFLICT, \"budget-exceeded\", x)",
                        "new NotAllowedNow(\"not-now\", y)",
                        "of(403, \"unknown-tenant\", z)")))
                .containsExactly("budget-exceeded", "not-now", "unknown-tenant");
    }

    @Test
    void every_link_between_documents_leads_somewhere() {
        assertThat(broken(FILES.stream().filter(file -> file.toString().endsWith(".md")), TidyTest::deadLinks))
                .isEmpty();
    }

    @Test
    void a_dead_link_is_found() {
        assertThat(deadLinks("README.md", "See [there](docs/no-such-page.md#x) and [here](#y)."))
                .containsExactly("docs/no-such-page.md");
    }

    @Test
    void the_page_on_roles_and_rights_shows_the_table_in_force_C1() throws IOException {
        String page = Files.readString(TREE.resolve("docs/reference/roles-and-rights.md"));
        for (Right right : Right.values()) {
            String marks = Stream.of(Role.values())
                    .map(role -> role.rights().contains(right) ? " ● " : "  ")
                    .collect(Collectors.joining("|", "|", "|"));
            assertThat(page.lines()
                            .filter(line -> line.startsWith("| `" + right.name().toLowerCase(Locale.ROOT) + "` |")))
                    .singleElement()
                    .asString()
                    .endsWith(marks);
        }
    }

    @Test
    void every_variable_of_the_server_is_documented() throws IOException {
        String server =
                Files.readString(TREE.resolve("liberty/src/main/resources/org/budgeting/launcher/server/server.xml"));
        String page = Files.readString(TREE.resolve("docs/reference/configuration.md"));
        assertThat(VARIABLE.matcher(server)
                        .results()
                        .map(match -> match.group(1).toUpperCase(Locale.ROOT).replace('.', '_')))
                .isNotEmpty()
                .allMatch(name -> page.contains("`" + name + "`"));
    }

    private static Set<String> rulesWithoutATest(String root) {
        List<String> names = FILES.stream()
                .filter(file -> isTestSource(file) && slashed(file).contains("/" + root + "/"))
                .flatMap(file -> TEST_NAME.matcher(read(file)).results().map(match -> match.group(1)))
                .toList();
        Set<String> rules = new TreeSet<>(rulesByPackage(root).keySet());
        rules.removeIf(rule -> isHeld(rule, names));
        return rules;
    }

    private static boolean isHeld(String rule, List<String> names) {
        String word = "_" + rule.toLowerCase(Locale.ROOT) + "_";
        return names.stream().anyMatch(name -> ("_" + name.toLowerCase(Locale.ROOT) + "_").contains(word));
    }

    private static Map<String, Set<Path>> rulesByPackage(String root) {
        Map<String, Set<Path>> rules = new TreeMap<>();
        FILES.stream()
                .filter(file ->
                        file.endsWith("package-info.java") && slashed(file).contains("/src/main/java/" + root + "/"))
                .forEach(file -> RULE.matcher(read(file))
                        .results()
                        .forEach(match -> rules.computeIfAbsent(match.group(), rule -> new TreeSet<>())
                                .add(file)));
        return rules;
    }

    private static List<String> unrunTests(String name, String text) {
        return TEST.matcher(text).find() && !RUN.matcher(name).matches()
                ? List.of("has tests and is not run")
                : List.of();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<String> deadLinks(String name, String text) {
        Path folder = TREE.resolve(name).getParent();
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(target -> !Files.exists(folder.resolve(target)))
                .toList();
    }

    private static Set<String> refusals(Stream<String> sources) {
        return sources.flatMap(text -> REFUSAL.matcher(text).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pagesOfProblems() throws IOException {
        try (Stream<Path> pages = Files.list(TREE.resolve("docs/reference/problems"))) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> sources() {
        return FILES.stream()
                .filter(file -> slashed(file).matches(".*/budgeting-(ejb|web)/src/main/java/.*"))
                .map(TidyTest::read);
    }

    private static Set<String> migrations(Path dialect) throws IOException {
        try (Stream<Path> found = Files.walk(dialect)) {
            return found.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> slashed(dialect.relativize(file)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> twice(Set<String> migrations) {
        return migrations.stream()
                .collect(Collectors.groupingBy(file -> file.replaceAll(".*/|__.*", ""), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String componentOf(String migration) {
        return migration.substring(0, migration.indexOf('/'));
    }

    private static boolean isTestSource(Path file) {
        return slashed(file).contains("/src/test/java/");
    }

    private static Stream<Path> texts() {
        return FILES.stream().filter(file -> TEXT.contains(file.toString().replaceFirst(".*\\.", "")));
    }

    private static List<String> broken(Stream<Path> files, Rule rule) {
        return files.flatMap(file -> {
                    String name = slashed(TREE.relativize(file));
                    return rule.breaches(name, read(file)).stream().map(breach -> name + " → " + breach);
                })
                .toList();
    }

    /** Tells what in a file is against a habit. */
    private interface Rule {
        List<String> breaches(String name, String text);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    private static List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(TREE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return SKIPPED.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
