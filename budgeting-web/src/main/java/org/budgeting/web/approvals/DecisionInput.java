package org.budgeting.web.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it is sent. */
@Schema(description = "What an approver says. Returning needs a reason.")
public record DecisionInput(
        @NotNull @Schema(description = "approved or returned.", example = "approved")
        Outcome decision,

        @Size(max = 2000) @Schema(example = "Agreed in the meeting of the board")
        String reason) {

    Decision verdict() {
        return new Decision(decision, reason);
    }
}
