package org.budgeting.web.goals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.goals.NewRevenue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revenue that is attributed to a goal, as it is sent. */
@Schema(description = "Revenue that is attributed to a goal.")
public record RevenueInput(
        @NotNull
        @Schema(
                description =
                        "In the currency of the goal's budgets, or the organisation's if none pays; below zero to take back.",
                example = "1250.00")
        BigDecimal amount,

        @Schema(nullable = true, description = "The day of it; today if absent.", example = "2026-04-30")
        LocalDate earnedOn,

        @Size(max = 500) @Schema(nullable = true, example = "Orders that came by the newsletter")
        String note) {

    NewRevenue revenue() {
        return new NewRevenue(amount, earnedOn, note);
    }
}
