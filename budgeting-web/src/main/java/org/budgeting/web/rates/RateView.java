package org.budgeting.web.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.rates.RateDetails;
import org.budgeting.rates.RateSource;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate as it is answered. */
@Schema(name = "ExchangeRate", description = "What a unit of the base came to in the quote on a day.")
public record RateView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "EUR") String base,
        @Schema(example = "USD") String quote,
        @Schema(example = "2026-04-17") LocalDate date,
        @Schema(example = "1.1376") String rate,

        @Schema(description = "ecb from a file of the European Central Bank; manual by hand.", example = "ecb")
        RateSource source,

        @Schema(description = "Who gave or imported it as it stands.", example = "aurora-finance")
        String recordedBy,

        Instant recordedAt)
        implements Versioned {

    static RateView of(RateDetails rate) {
        return new RateView(
                rate.id(),
                rate.version(),
                rate.base(),
                rate.quote(),
                rate.date(),
                Amounts.plain(rate.rate()),
                rate.source(),
                rate.recordedBy(),
                rate.recordedAt());
    }
}
