package org.budgeting.web;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which component uses which. Read from the page for people, or from the classes; both have to say the same. */
final class ComponentMap {

    static final String WEB = "web";
    static final String REPORTS = "reports";

    private static final Set<String> KERNEL = Set.of("money", "calendar", "problems", "storage");

    private final Map<String, Set<String>> uses;

    private ComponentMap(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** The component of a class: the package below {@code root}; empty for classes from elsewhere. */
    static Optional<String> component(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(root.length() + 1).split("\\.")[0]);
    }

    static boolean sameComponent(String root, JavaClass one, JavaClass other) {
        return component(root, one).equals(component(root, other));
    }

    /** Real edges, without those to the kernel, which everybody may use. */
    static ComponentMap of(String root, JavaClasses classes) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (JavaClass type : classes) {
            component(root, type).filter(name -> !KERNEL.contains(name)).ifPresent(from -> {
                Set<String> reached = uses.computeIfAbsent(from, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .flatMap(target -> component(root, target.getBaseComponentType()).stream())
                        .filter(to -> !to.equals(from) && !KERNEL.contains(to))
                        .forEach(reached::add);
            });
        }
        return new ComponentMap(uses);
    }

    /**
     * Lines of the form {@code | budgets | … | access, audit |} in a table of the page for people; a dash stands for
     * nothing.
     */
    static ComponentMap declared(List<String> page) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (String line : page) {
            String[] cells = line.split("\\|");
            if (cells.length == 4 && cells[1].strip().matches("`[a-z]+`")) {
                Set<String> reached =
                        new TreeSet<>(List.of(cells[3].strip().replace("–", "").split(",\\s*")));
                reached.remove("");
                uses.put(cells[1].strip().replace("`", ""), reached);
            }
        }
        return new ComponentMap(uses);
    }

    /** Each difference as a sentence; empty if both say the same. */
    List<String> differencesTo(ComponentMap real) {
        List<String> found = new ArrayList<>();
        Set<String> all = new TreeSet<>(uses.keySet());
        all.addAll(real.uses.keySet());
        for (String component : all) {
            Set<String> declared = uses.getOrDefault(component, Set.of());
            Set<String> used = real.uses.getOrDefault(component, Set.of());
            if (!uses.containsKey(component)) {
                found.add(component + " is not on the map");
            }
            if (!real.uses.containsKey(component)) {
                found.add(component + " is on the map and does not exist");
            }
            missing(used, declared).forEach(to -> found.add(component + " uses " + to + ", which is not declared"));
            missing(declared, used).forEach(to -> found.add(component + " declares " + to + " and does not use it"));
        }
        return found;
    }

    /** Edges to a component that stands further down the page: each may use only what stands above it. */
    List<String> upwards() {
        List<String> order = new ArrayList<>(uses.keySet());
        List<String> found = new ArrayList<>();
        uses.forEach((from, reached) -> reached.stream()
                .filter(to -> order.indexOf(to) > order.indexOf(from))
                .forEach(to -> found.add(from + " uses " + to + " above it")));
        return found;
    }

    private static Stream<String> missing(Set<String> wanted, Set<String> known) {
        return wanted.stream().filter(name -> !known.contains(name));
    }
}
