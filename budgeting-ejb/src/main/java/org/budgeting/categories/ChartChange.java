package org.budgeting.categories;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A change of the tree's shape.
 *
 * @param moved the categories that get another one above them, and all below those
 * @param before the parent of each category that has one, as it was
 * @param after the same as it is going to be
 */
public record ChartChange(Set<UUID> moved, Map<UUID, UUID> before, Map<UUID, UUID> after) {}
