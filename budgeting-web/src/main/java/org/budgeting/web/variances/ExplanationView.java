package org.budgeting.web.variances;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.variances.Cause;
import org.budgeting.variances.ExplanationDetails;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explanation as it is answered. */
@Schema(name = "VarianceExplanation", description = "Why a category used more or less in a month than planned.")
public record ExplanationView(
        UUID id,
        @Schema(hidden = true) long version,
        UUID budget,
        UUID category,
        @Schema(example = "2026-04") YearMonth month,

        @Schema(description = "What it was when this was said, in the budget's currency.", example = "612.50")
        String variance,

        @Schema(example = "price") Cause cause,
        @Schema(example = "Paper became dearer in spring.") String text,
        @Schema(example = "aurora-contributor") String writtenBy,
        Instant writtenAt)
        implements Versioned {

    static ExplanationView of(ExplanationDetails said, String currency) {
        return new ExplanationView(
                said.id(),
                said.version(),
                said.budget(),
                said.category(),
                said.month(),
                Amounts.shown(said.variance(), currency),
                said.cause(),
                said.text(),
                said.writtenBy(),
                said.writtenAt());
    }
}
