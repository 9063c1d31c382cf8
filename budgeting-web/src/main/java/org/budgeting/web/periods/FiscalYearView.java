package org.budgeting.web.periods;

import java.time.LocalDate;
import java.util.List;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal year as it is answered. */
@Schema(name = "FiscalYear", description = "A fiscal year and the periods that cover it.")
public record FiscalYearView(
        @Schema(example = "FY2026") String name,

        @Schema(description = "The year by which it is named.", example = "2026")
        int fiscalYear,

        @Schema(example = "2026-02-01") LocalDate startDate,
        @Schema(example = "2027-01-30") LocalDate endDate,
        List<PartView> periods) {

    /** One of its periods. */
    @Schema(name = "FiscalPeriod", description = "A period of a fiscal year.")
    public record PartView(
            @Schema(example = "FY2026-P03") String name,
            @Schema(example = "3") int number,
            @Schema(example = "2026-03-29") LocalDate startDate,
            @Schema(example = "2026-05-02") LocalDate endDate) {

        static PartView of(FiscalPeriod period) {
            return new PartView(
                    period.name(),
                    period.number(),
                    period.days().start(),
                    period.days().end());
        }
    }

    static FiscalYearView of(FiscalYear year) {
        return new FiscalYearView(
                year.name(),
                year.year(),
                year.days().start(),
                year.days().end(),
                year.periods().stream().map(PartView::of).toList());
    }
}
