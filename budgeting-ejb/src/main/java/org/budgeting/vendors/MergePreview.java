package org.budgeting.vendors;

import java.util.Map;

/**
 * What a merge would do.
 *
 * @param uses how many things would become the other's, by the word of what they are
 */
public record MergePreview(VendorDetails from, VendorDetails into, Map<String, Long> uses) {

    /** How many of one kind. */
    public long uses(String word) {
        return uses.getOrDefault(word, 0L);
    }
}
