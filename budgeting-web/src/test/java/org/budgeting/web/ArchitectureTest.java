package org.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules between components and within them, for the classes of the EAR; each rule proved by a bad example in
 * {@code org.budgeting.bad}.
 */
class ArchitectureTest {

    private static final String ROOT = "org.budgeting";
    private static final String BAD = "org.budgeting.bad";
    private static final Path MAP = Path.of("../docs/explanation/components.md");

    private static final JavaClasses SYSTEM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    @ParameterizedTest
    @EnumSource
    void the_system_keeps_the_rule(ArchitectureRule rule) {
        rule.on(ROOT).check(SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_rejects_its_bad_example(ArchitectureRule rule) {
        assertThat(rule.on(BAD).evaluate(BAD_EXAMPLES).getFailureReport().getDetails())
                .anyMatch(found -> found.contains(BAD + "." + rule.badExample()));
    }

    @Test
    void every_place_that_is_declared_to_enter_a_scope_does() {
        Set<String> entering = new TreeSet<>();
        SYSTEM.forEach(type -> type.getAccessesFromSelf().stream()
                .filter(ArchitectureRule::entersScope)
                .forEach(access -> entering.add(ArchitectureRule.topLevel(type))));
        assertThat(entering).containsExactlyInAnyOrderElementsOf(ArchitectureRule.ENTER_A_SCOPE);
    }

    @Test
    void the_map_of_components_shows_every_edge_and_no_other() throws IOException {
        assertThat(ComponentMap.declared(Files.readAllLines(MAP)).differencesTo(ComponentMap.of(ROOT, SYSTEM)))
                .isEmpty();
    }

    @Test
    void every_component_uses_only_what_stands_above_it_on_the_map() throws IOException {
        assertThat(ComponentMap.declared(Files.readAllLines(MAP)).upwards()).isEmpty();
    }

    @Test
    void edges_that_are_not_declared_and_declarations_that_nobody_uses_are_found() {
        ComponentMap declared = ComponentMap.declared(List.of(
                "| `budgets` | plans | goals |",
                "| `expenses` | spending | budgets |",
                "| `goals` | aims | – |",
                "| `web` | edges | – |"));
        assertThat(declared.differencesTo(ComponentMap.of(BAD, BAD_EXAMPLES)))
                .contains(
                        "budgets declares goals and does not use it",
                        "budgets uses web, which is not declared",
                        "goals is on the map and does not exist");
    }

    @Test
    void an_edge_upwards_is_found() {
        assertThat(ComponentMap.declared(List.of("| `budgets` | plans | expenses |", "| `expenses` | spending | – |"))
                        .upwards())
                .containsExactly("budgets uses expenses above it");
    }
}
