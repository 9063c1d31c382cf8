package org.pecunia.feasibility;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pecunia.forecasts.Warning;

/** The judgement on a goal, with everything that it rests on. */
@Schema(description = "The judgement on a goal. Values are decimal strings in the goal's unit.")
record FeasibilityScore(
        @Schema(description = "As asked") String goalId,

        @Schema(description = "The sum of the factors' points", minimum = "0", maximum = "100", examples = "71")
        int score,

        @Schema(
                description = "That the target is reached by the due day",
                minimum = "0",
                maximum = "1",
                examples = "0.7412")
        BigDecimal probability,

        @Schema(description = "The value on the due day, by the trend", examples = "538.5")
        String projectedValue,

        ValueInterval projectedValueInterval,
        List<Factor> factors,
        @Schema(description = "The most pressing first") List<Recommendation> recommendations,

        @Schema(description = "The day that was judged, as asked", examples = "2016-10-31")
        String asOf,

        @Schema(examples = "feasibility-1") String modelVersion,
        List<Warning> warnings) {

    /** One named part of the score. */
    @Schema(name = "FeasibilityFactor", description = "One named part of the score")
    record Factor(
            @Schema(examples = "trend") String name,
            @Schema(examples = "Trend against the target") String label,
            @Schema(examples = "52") int points,
            @Schema(examples = "70") int maxPoints,

            @Schema(description = "The figures behind it", examples = "At 1.9 a day the trend ends at 538.5 of 500.")
            String explanation) {}

    /** A range of values. */
    @Schema(description = "A range of values and how often ranges like it hold the outcome, in per cent")
    record ValueInterval(
            @Schema(examples = "80") int level,
            @Schema(examples = "489.2") String lower,
            @Schema(examples = "587.8") String upper) {}

    /** What could be done, and the figures that say so. */
    @Schema(name = "GoalRecommendation", description = "A proposal with its evidence; a person decides")
    record Recommendation(
            @Schema(description = "For programs", examples = "too_slow")
            String code,

            @Schema(
                    implementation = String.class,
                    enumeration = {"critical", "high", "medium", "low"},
                    examples = "high")
            Priority priority,

            @Schema(examples = "It takes 2.6 a day; so far it was 1.9")
            String title,

            @Schema(description = "With the figures it rests on")
            String description) {

        /** How pressing it is. */
        enum Priority {
            CRITICAL,
            HIGH,
            MEDIUM,
            LOW;

            @JsonValue
            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
