package org.budgeting.categories;

import java.util.List;
import java.util.UUID;

/**
 * A category as it is shown; see {@link NewCategory} for the fields.
 *
 * @param retired whether new plans and spending do not find it any more
 * @param mergedInto the category that stands for it; null unless it was merged
 */
public record CategoryDetails(
        UUID id,
        long version,
        String name,
        String description,
        String colour,
        String icon,
        UUID parent,
        List<String> synonyms,
        boolean retired,
        UUID mergedInto) {}
