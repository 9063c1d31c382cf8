package org.budgeting.web.variances;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.variances.ThresholdDetails;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The threshold as it is answered. */
@Schema(name = "VarianceThreshold", description = "From where on a variance has to be explained: both exceeded.")
public record ThresholdView(
        @Schema(hidden = true) long version,

        @Schema(description = "Of what was planned.", example = "10")
        String percent,

        @Schema(description = "An amount.", example = "500.00")
        String minimum,

        @Schema(
                description = "Of the amount. Budgets in another currency are measured by the percentage.",
                example = "GBP")
        String currency,

        @Schema(nullable = true, description = "Null as long as it is the usual one.", example = "aurora-finance")
        String setBy,

        @Schema(nullable = true) Instant setAt)
        implements Versioned {

    private static final UUID ONE_EACH = new UUID(0, 0);

    static ThresholdView of(ThresholdDetails details) {
        return new ThresholdView(
                details.version(),
                Amounts.plain(details.threshold().percent()),
                Amounts.shown(details.threshold().minimum(), details.threshold().currency()),
                details.threshold().currency(),
                details.setBy(),
                details.setAt());
    }

    /** An organisation has one; it needs no id in its address. */
    @Override
    public UUID id() {
        return ONE_EACH;
    }
}
