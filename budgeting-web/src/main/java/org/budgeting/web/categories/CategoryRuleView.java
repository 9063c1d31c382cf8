package org.budgeting.web.categories;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.categories.CategoryRuleDetails;
import org.budgeting.categories.RuleMatch;
import org.budgeting.categories.RuleOrigin;
import org.budgeting.categories.RuleState;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is answered. */
@Schema(name = "CategoryRule", description = "By what spending that names no category gets one.")
public record CategoryRuleView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "vendor_contains") RuleMatch match,
        @Schema(example = "railway") String pattern,
        UUID category,
        @Schema(example = "Travel") String categoryName,
        @Schema(example = "100") int priority,

        @Schema(description = "Written by a person, or learned from corrections.", example = "written")
        RuleOrigin origin,

        @Schema(description = "Only an active one is used.", example = "active")
        RuleState state,

        @Schema(description = "How many corrections in a row agree with it.", example = "0")
        int corrections,

        @Schema(example = "aurora-finance") String createdBy,
        Instant createdAt)
        implements Versioned {

    static CategoryRuleView of(CategoryRuleDetails rule) {
        return new CategoryRuleView(
                rule.id(),
                rule.version(),
                rule.match(),
                rule.pattern(),
                rule.category(),
                rule.categoryName(),
                rule.priority(),
                rule.origin(),
                rule.state(),
                rule.corrections(),
                rule.createdBy(),
                rule.createdAt());
    }
}
