package org.budgeting.web.categories;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.budgeting.categories.NewCategoryRule;
import org.budgeting.categories.RuleMatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule to write, as it is sent. */
@Schema(description = "By what spending that names no category gets one.")
public record CategoryRuleInput(
        @NotNull @Schema(example = "vendor_contains") RuleMatch match,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The vendor, or a part of vendor or description; in any case.", example = "railway")
        String pattern,

        @NotNull @Schema(description = "Id of the category that it leads to.")
        UUID category,

        @Min(1)
        @Max(NewCategoryRule.PRIORITY_MAX)
        @Schema(nullable = true, description = "The lower goes first; 100 if absent.", example = "100")
        Integer priority) {

    NewCategoryRule rule() {
        return new NewCategoryRule(match, pattern, category, priority);
    }
}
