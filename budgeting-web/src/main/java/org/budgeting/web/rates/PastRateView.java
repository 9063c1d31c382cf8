package org.budgeting.web.rates;

import java.time.Instant;
import org.budgeting.rates.PastRateDetails;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rate was before it was corrected, as it is answered. */
@Schema(name = "PastExchangeRate", description = "What a rate was before it was corrected.")
public record PastRateView(
        @Schema(example = "1.1376") String rate,
        @Schema(example = "aurora-finance") String recordedBy,
        Instant recordedAt,
        @Schema(description = "Until when it was so.") Instant replacedAt) {

    static PastRateView of(PastRateDetails past) {
        return new PastRateView(Amounts.plain(past.rate()), past.recordedBy(), past.recordedAt(), past.replacedAt());
    }
}
