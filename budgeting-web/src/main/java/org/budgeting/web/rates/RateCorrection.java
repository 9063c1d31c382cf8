package org.budgeting.web.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rate by hand should have been, as it is sent. */
@Schema(name = "ExchangeRateCorrection", description = "What a rate by hand should have been.")
public record RateCorrection(
        @NotNull @Positive @Schema(description = "Above zero, at most ten decimals.", example = "1.1367")
        BigDecimal rate) {}
