package org.pecunia.health;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pecunia.forecasts.Forecast;
import org.pecunia.forecasts.Warning;

/** The judgement on a budget, with everything that it rests on. */
@Schema(description = "The judgement on a budget. Amounts are decimal strings in `currency`.")
record HealthScore(
        @Schema(description = "As asked") String budgetId,

        @Schema(description = "The sum of the factors' points", minimum = "0", maximum = "100", examples = "84")
        int score,

        @Schema(
                implementation = String.class,
                enumeration = {"excellent", "good", "moderate", "critical"},
                examples = "good")
        Grade grade,

        @Schema(
                description = "From the probability of an overrun: low below 0.25, high from 0.6",
                implementation = String.class,
                enumeration = {"low", "medium", "high"},
                examples = "medium")
        RiskLevel riskLevel,

        @Schema(description = "That the spend ends above the amount", minimum = "0", maximum = "1", examples = "0.31")
        BigDecimal overrunProbability,

        @Schema(examples = "GBP") String currency,

        @Schema(description = "Spend on the last day, by expectation", examples = "11640.00")
        String projectedSpend,

        @Schema(description = "Projected spend less the amount: above 0 an overrun", examples = "-360.00")
        String projectedVariance,

        AmountInterval projectedSpendInterval,

        @Schema(description = "Spend per day so far", examples = "33.88")
        String burnRate,

        List<Factor> factors,
        @Schema(description = "The most pressing first") List<Recommendation> recommendations,

        @Schema(
                description = "The monthly forecast behind the projection; null when it rests on plan and pace",
                nullable = true)
        Forecast forecast,

        @Schema(description = "The day that was judged, as asked", examples = "2016-10-31")
        String asOf,

        @Schema(examples = "health-1+theta-1") String modelVersion,
        List<Warning> warnings) {

    /** One named part of the score. */
    @Schema(name = "HealthFactor", description = "One named part of the score")
    record Factor(
            @Schema(examples = "use_against_time") String name,
            @Schema(examples = "Use against time") String label,
            @Schema(examples = "22") int points,
            @Schema(examples = "25") int maxPoints,

            @Schema(
                    description = "The figures behind it",
                    examples = "61 % of the amount is spent where 58 % was due by now.")
            String explanation) {}

    /** A range of amounts. */
    @Schema(description = "A range of amounts and how often ranges like it hold the outcome, in per cent")
    record AmountInterval(
            @Schema(examples = "80") int level,
            @Schema(examples = "10920.00") String lower,
            @Schema(examples = "12480.00") String upper) {}

    /** The score in a word (rule H2). */
    enum Grade {
        EXCELLENT,
        GOOD,
        MODERATE,
        CRITICAL;

        private static final int EXCELLENT_FROM = 90;
        private static final int GOOD_FROM = 80;
        private static final int MODERATE_FROM = 60;

        static Grade of(int score) {
            if (score >= EXCELLENT_FROM) {
                return EXCELLENT;
            }
            if (score >= GOOD_FROM) {
                return GOOD;
            }
            return score >= MODERATE_FROM ? MODERATE : CRITICAL;
        }

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The probability of an overrun in a word (rule H2). */
    enum RiskLevel {
        LOW,
        MEDIUM,
        HIGH;

        private static final double MEDIUM_FROM = 0.25;
        private static final double HIGH_FROM = 0.6;

        static RiskLevel of(double overrunProbability) {
            if (overrunProbability >= HIGH_FROM) {
                return HIGH;
            }
            return overrunProbability >= MEDIUM_FROM ? MEDIUM : LOW;
        }

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What could be done, and the figures that say so (rule H5). */
    @Schema(description = "A proposal with its evidence; a person decides")
    record Recommendation(
            @Schema(description = "For programs", examples = "overrun_expected")
            String code,

            @Schema(
                    implementation = String.class,
                    enumeration = {"optimization", "risk_alert", "opportunity", "efficiency", "savings"},
                    examples = "risk_alert")
            Type type,

            @Schema(
                    implementation = String.class,
                    enumeration = {"critical", "high", "medium", "low"},
                    examples = "high")
            Priority priority,

            @Schema(maxLength = 200, examples = "Slow down: an overrun of 1,240.00 GBP is expected")
            String title,

            @Schema(description = "With the figures it rests on")
            String description,

            @Schema(description = "In the budget's currency", examples = "1240.00")
            String estimatedImpact,

            @Schema(
                    implementation = String.class,
                    enumeration = {"savings", "revenue", "efficiency"},
                    examples = "savings")
            ImpactType impactType) {

        enum Type {
            OPTIMIZATION,
            RISK_ALERT,
            OPPORTUNITY,
            EFFICIENCY,
            SAVINGS;

            @JsonValue
            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

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

        enum ImpactType {
            SAVINGS,
            REVENUE,
            EFFICIENCY;

            @JsonValue
            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
