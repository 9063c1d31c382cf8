package org.budgeting.categories;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.NameKey;

/** What the tree must fulfil (G3), on the parents of those that have one. Pure. */
final class TreeRules {

    static final int LEVELS_MAX = 6;

    private TreeRules() {}

    /** The category and all below it. */
    static Set<UUID> subtree(UUID top, Map<UUID, UUID> parents) {
        return Stream.concat(Stream.of(top), parents.keySet().stream())
                .filter(id -> lineage(id, parents).contains(top))
                .collect(Collectors.toSet());
    }

    /** From the category up to the top. Ends even where the data has a circle. */
    static List<UUID> lineage(UUID id, Map<UUID, UUID> parents) {
        return Stream.iterate(id, here -> here != null, parents::get)
                .limit(parents.size() + 1L)
                .toList();
    }

    /** Whether {@code top} may hang below {@code parent}. */
    static void checkPlace(InvalidInput.Check check, String field, UUID top, UUID parent, Map<UUID, UUID> parents) {
        if (parent == null) {
            return;
        }
        Set<UUID> below = subtree(top, parents);
        check.refuseIf(
                below.contains(parent), field, "circle", "A category cannot stand below itself or what is below it.");
        int own = lineage(top, parents).size();
        int deepest = below.stream()
                .mapToInt(id -> lineage(id, parents).size() - own + 1)
                .max()
                .orElse(1);
        check.refuseIf(
                lineage(parent, parents).size() + deepest > LEVELS_MAX,
                field,
                "too-deep",
                "The chart has at most " + LEVELS_MAX + " levels.");
    }

    /** No synonym twice, and none that is the name itself. */
    static void checkSynonyms(InvalidInput.Check check, NewCategory input) {
        Set<String> seen = new HashSet<>(Set.of(NameKey.of(input.name())));
        for (int n = 0; n < input.synonyms().size(); n++) {
            check.refuseIf(
                    !seen.add(NameKey.of(input.synonyms().get(n))),
                    "synonyms[" + n + "]",
                    "twice",
                    "This name is given already.");
        }
    }
}
