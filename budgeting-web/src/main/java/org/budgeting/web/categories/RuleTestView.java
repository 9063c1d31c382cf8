package org.budgeting.web.categories;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule that a purchase falls under, as it is answered. */
@Schema(name = "RuleTest", description = "The rule that a purchase falls under.")
public record RuleTestView(
        @Schema(nullable = true, description = "Null if none fits; it would be uncategorised.")
        CategoryRuleView rule) {}
