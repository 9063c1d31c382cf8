package org.budgeting.web.rates;

import java.util.List;
import org.budgeting.rates.ImportedRates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file of rates, as it is answered. */
@Schema(name = "ImportedExchangeRates", description = "What became of a file of rates.")
public record ImportedRatesView(
        @Schema(description = "How many were new.", example = "30")
        long accepted,

        @Schema(description = "How many differ from what was known, which is kept as their past.", example = "0")
        long corrected,

        @Schema(description = "How many were known as they stand.", example = "1860")
        long unchanged,

        @Schema(description = "How many are no rates.", example = "0")
        long rejected,

        @Schema(description = "Why, of the first 100 rejected ones.")
        List<ReasonView> reasons) {

    /** Why a rate was rejected. */
    @Schema(name = "RejectedExchangeRate", description = "Why a rate was rejected.")
    public record ReasonView(
            @Schema(description = "The line of the file.", example = "7")
            long line,

            @Schema(example = "\"n.a.\" is no rate of GBP.") String message) {}

    static ImportedRatesView of(ImportedRates imported) {
        return new ImportedRatesView(
                imported.accepted(),
                imported.corrected(),
                imported.unchanged(),
                imported.rejected(),
                imported.reasons().stream()
                        .map(reason -> new ReasonView(reason.line(), reason.message()))
                        .toList());
    }
}
