package org.budgeting.web.budgets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.budgeting.budgets.NewRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as it is sent. */
@Schema(description = "What an approved budget shall become.")
public record RevisionInput(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why, for those who approve it.", example = "Two fairs more than planned")
        String reason,

        @NotNull @Valid @Schema(description = "The whole plan as it shall be.")
        BudgetInput plan) {

    NewRevision revision() {
        return new NewRevision(reason, plan.plan());
    }
}
