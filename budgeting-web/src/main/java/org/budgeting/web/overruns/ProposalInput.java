package org.budgeting.web.overruns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.budgeting.overruns.NewProposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of an over-budget case, as it is sent. */
@Schema(name = "OverBudgetProposal", description = "How it came to it, and what is done about it.")
public record ProposalInput(
        @NotBlank @Size(max = NewProposal.TEXT_MAX) @Schema(example = "The storm broke the roof")
        String cause,

        @NotBlank @Size(max = NewProposal.TEXT_MAX) @Schema(example = "The insurer pays in autumn")
        String remedy) {

    NewProposal proposal() {
        return new NewProposal(cause, remedy);
    }
}
