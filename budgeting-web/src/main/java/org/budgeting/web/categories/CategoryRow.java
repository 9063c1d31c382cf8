package org.budgeting.web.categories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.categories.CategoryDetails;

/**
 * A category in the table of the tree.
 *
 * @param depth how far below the top it stands
 * @param aboveName the name of the category above it; null at the top
 * @param standIn the name of the one that it was merged into; null unless it was
 */
public record CategoryRow(CategoryDetails of, int depth, String aboveName, String standIn) {

    /** In the order of the tree, each below the one that it hangs on. */
    static List<CategoryRow> tree(List<CategoryDetails> all) {
        Map<UUID, List<CategoryDetails>> below = new HashMap<>();
        Map<UUID, CategoryDetails> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        all.forEach(one -> below.computeIfAbsent(
                        byId.containsKey(one.parent()) ? one.parent() : null, parent -> new ArrayList<>())
                .add(one));
        List<CategoryRow> rows = new ArrayList<>();
        hang(rows, null, 0, below, byId, new HashSet<>());
        return rows;
    }

    private static void hang(
            List<CategoryRow> rows,
            CategoryDetails above,
            int depth,
            Map<UUID, List<CategoryDetails>> below,
            Map<UUID, CategoryDetails> byId,
            Set<UUID> seen) {
        below.getOrDefault(above == null ? null : above.id(), List.of()).stream()
                .sorted(Comparator.comparing(CategoryDetails::name, String.CASE_INSENSITIVE_ORDER))
                .filter(one -> seen.add(one.id()))
                .forEach(one -> {
                    CategoryDetails standIn = byId.get(one.mergedInto());
                    rows.add(new CategoryRow(
                            one, depth, above == null ? null : above.name(), standIn == null ? null : standIn.name()));
                    hang(rows, one, depth + 1, below, byId, seen);
                });
    }

    public String getSynonyms() {
        return String.join(", ", of.synonyms());
    }
}
