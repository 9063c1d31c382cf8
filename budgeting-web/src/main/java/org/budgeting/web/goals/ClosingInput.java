package org.budgeting.web.goals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.budgeting.goals.GoalClosing;
import org.budgeting.goals.GoalResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a goal ends, as it is sent. */
@Schema(description = "How a goal ends.")
public record ClosingInput(
        @NotNull @Schema(example = "reached") GoalResult result,

        @Schema(
                nullable = true,
                description = "What was reached in the end; the current value if absent.",
                example = "512")
        BigDecimal finalValue,

        @Size(max = 2000) @Schema(nullable = true, example = "The fair brought the rest")
        String note) {

    GoalClosing closing() {
        return new GoalClosing(result, finalValue, note);
    }
}
