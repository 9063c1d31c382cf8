package org.budgeting.categories;

import java.time.Instant;
import java.util.UUID;

/**
 * A rule as it is shown; see {@link NewCategoryRule} for what it says.
 *
 * @param corrections how many corrections in a row agree with it; 0 for one that was written
 */
public record CategoryRuleDetails(
        UUID id,
        long version,
        RuleMatch match,
        String pattern,
        UUID category,
        String categoryName,
        int priority,
        RuleOrigin origin,
        RuleState state,
        int corrections,
        String createdBy,
        Instant createdAt) {}
