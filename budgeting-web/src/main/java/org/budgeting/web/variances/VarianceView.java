package org.budgeting.web.variances;

import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.variances.Variance;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A variance as it is answered. */
@Schema(
        name = "Variance",
        description = "What a category used in a month that has ended, against its plan: actual + committed − planned.")
public record VarianceView(
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,
        @Schema(example = "GBP") String currency,
        UUID category,
        @Schema(example = "Print") String categoryName,
        @Schema(example = "2026-04") YearMonth month,
        @Schema(example = "1000.00") String planned,

        @Schema(description = "Actual and committed.", example = "1612.50")
        String used,

        @Schema(description = "Above zero if more was used than planned.", example = "612.50")
        String variance,

        @Schema(nullable = true, description = "Of what was planned; null if nothing was.", example = "61.3")
        String percent,

        @Schema(description = "Whether it exceeds the organisation's threshold.")
        boolean above,

        @Schema(description = "Whether commentary is due: above, and not explained as it stands now.")
        boolean due,

        @Schema(nullable = true, description = "The latest.")
        ExplanationView explanation) {

    static VarianceView of(Variance variance) {
        String currency = variance.currency();
        return new VarianceView(
                variance.budget(),
                variance.budgetName(),
                currency,
                variance.category(),
                variance.categoryName(),
                variance.month(),
                Amounts.shown(variance.planned(), currency),
                Amounts.shown(variance.used(), currency),
                Amounts.shown(variance.amount(), currency),
                Amounts.plain(variance.percent()),
                variance.above(),
                variance.due(),
                variance.explanation() == null ? null : ExplanationView.of(variance.explanation(), currency));
    }
}
