package org.budgeting.web.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.goals.GoalValueDetails;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value of a goal as it is answered. */
@Schema(name = "GoalValue", description = "What was reached on a day.")
public record GoalValueView(
        UUID id,
        @Schema(example = "2026-04-30") LocalDate reachedOn,
        @Schema(example = "160") String value,
        @Schema(nullable = true) String note,
        @Schema(example = "aurora-budget-owner") String recordedBy,
        Instant recordedAt) {

    static GoalValueView of(GoalValueDetails value) {
        return new GoalValueView(
                value.id(),
                value.reachedOn(),
                Amounts.plain(value.value()),
                value.note(),
                value.recordedBy(),
                value.recordedAt());
    }
}
