package org.budgeting.web.variances;

import java.time.Instant;
import org.budgeting.variances.BudgetRateDetails;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rate that a budget was planned with, as it is answered. */
@Schema(name = "BudgetRate", description = "The rate that a budget was planned with.")
public record BudgetRateView(
        @Schema(example = "EUR") String currency,
        @Schema(hidden = true) long version,

        @Schema(
                nullable = true,
                description = "What a unit of it comes to in the budget's currency; null as long as nobody said.",
                example = "0.86")
        String rate,

        @Schema(nullable = true, example = "aurora-finance") String setBy,
        @Schema(nullable = true) Instant setAt)
        implements Versioned {

    static BudgetRateView of(BudgetRateDetails rate) {
        return new BudgetRateView(
                rate.currency(), rate.version(), Amounts.plain(rate.rate()), rate.setBy(), rate.setAt());
    }

    /** A budget has one for each currency. */
    @Override
    public String id() {
        return currency;
    }
}
