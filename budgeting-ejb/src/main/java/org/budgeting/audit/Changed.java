package org.budgeting.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Things of one kind that were written since a place in the trail.
 *
 * @param ids of what was written, removed things too; each once
 * @param until the place up to which nothing is missing
 */
public record Changed(Set<UUID> ids, long until) {}
