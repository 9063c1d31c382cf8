package org.budgeting.web.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.rates.NewRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate by hand, as it is sent. */
@Schema(name = "ExchangeRateInput", description = "A rate by hand: what a unit of the base comes to in the quote.")
public record RateInput(
        @NotBlank @Size(max = 3) @Schema(description = "ISO 4217 code.", example = "EUR")
        String base,

        @NotBlank @Size(max = 3) @Schema(description = "ISO 4217 code of another currency.", example = "USD")
        String quote,

        @NotNull @Schema(description = "The day from which on it holds, today at the latest.", example = "2026-04-17")
        LocalDate date,

        @NotNull @Positive @Schema(description = "Above zero, at most ten decimals.", example = "1.1376")
        BigDecimal rate) {

    NewRate rateByHand() {
        return new NewRate(base, quote, date, rate);
    }
}
