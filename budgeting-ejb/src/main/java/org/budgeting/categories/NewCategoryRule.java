package org.budgeting.categories;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A rule to write.
 *
 * @param pattern the vendor, or a part of vendor or description; in any case
 * @param category id of the category that it leads to
 * @param priority the lower goes first; {@value #USUAL} if absent
 */
public record NewCategoryRule(
        @NotNull RuleMatch match,
        @NotBlank @Size(max = 200) String pattern,
        @NotNull UUID category,
        @Min(1) @Max(PRIORITY_MAX) Integer priority) {

    static final int USUAL = 100;
    public static final int PRIORITY_MAX = 1000;

    public NewCategoryRule {
        priority = priority == null ? USUAL : priority;
    }
}
