package org.budgeting.web.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.goals.RevenueDetails;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revenue of a goal as it is answered. */
@Schema(name = "GoalRevenue", description = "Revenue that is attributed to a goal.")
public record RevenueView(
        UUID id,
        @Schema(example = "2026-04-30") LocalDate earnedOn,
        @Schema(example = "1250.00") String amount,
        @Schema(example = "GBP") String currency,
        @Schema(nullable = true) String note,
        @Schema(example = "aurora-budget-owner") String recordedBy,
        Instant recordedAt) {

    static RevenueView of(RevenueDetails revenue) {
        return new RevenueView(
                revenue.id(),
                revenue.earnedOn(),
                Amounts.shown(revenue.amount(), revenue.currency()),
                revenue.currency(),
                revenue.note(),
                revenue.recordedBy(),
                revenue.recordedAt());
    }
}
