package org.pecunia.forecasts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series carried forward, with ranges, with its measured error, and with warnings. */
@Schema(description = "A series carried forward. `points` is empty and `shown` false when too little is known.")
public record Forecast(
        @Schema(description = "As asked", examples = "budget-7/travel")
        String seriesId,

        @Schema(description = "Which method the values come from", nullable = true, examples = "damped_log_theta")
        String model,

        @Schema(description = "Changes whenever the same question may get another answer", examples = "theta-1")
        String modelVersion,

        @Schema(description = "The last period that was known", nullable = true, examples = "2017-03")
        String asOf,

        @Schema(description = "One per period ahead") List<Point> points,

        @Schema(description = "How far off the same method was on this very series", nullable = true)
        MeasuredError measuredError,

        List<Warning> warnings,

        @Schema(description = "Whether there is anything to be shown", examples = "true")
        boolean shown) {

    /** One period ahead. */
    @Schema(name = "ForecastPoint", description = "One period ahead")
    public record Point(
            @Schema(examples = "2017-04") String period,

            @Schema(description = "The middle: as often too high as too low", examples = "11840.5")
            double value,

            @Schema(description = "One per level asked for, the narrowest first; wider ranges hold narrower ones")
            List<Interval> intervals) {}

    /** A range and how often ranges like it hold what comes. */
    @Schema(name = "ForecastInterval", description = "A range and how often ranges like it hold what comes")
    public record Interval(
            @Schema(description = "Per cent", examples = "80")
            int level,

            @Schema(examples = "10210.2") double lower,
            @Schema(examples = "13731.9") double upper) {}

    /**
     * The mean absolute error of forecasts from past points of the same series, in units of the mean absolute
     * difference of one season (MASE: Hyndman &amp; Koehler 2006). Below {@code naiveMase} the method earns its keep.
     */
    @Schema(description = "Error in units of the usual change from season to season (MASE); smaller is better")
    public record MeasuredError(
            @Schema(description = "Of the method shown", examples = "0.71")
            double mase,

            @Schema(description = "Of the seasonal naive forecast", examples = "0.94")
            double naiveMase,

            @Schema(description = "From how many past points it was measured", examples = "24")
            int windows) {}
}
