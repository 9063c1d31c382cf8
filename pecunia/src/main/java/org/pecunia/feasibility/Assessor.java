package org.pecunia.feasibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pecunia.feasibility.FeasibilityScore.Factor;
import org.pecunia.feasibility.FeasibilityScore.Recommendation;
import org.pecunia.feasibility.FeasibilityScore.Recommendation.Priority;
import org.pecunia.feasibility.FeasibilityScore.ValueInterval;
import org.pecunia.forecasts.Warning;

/** Puts the judgement together; pure, so that the same values always have the same feasibility. */
final class Assessor {
    /** Changes whenever the same values may get another score. */
    private static final String MODEL_VERSION = "feasibility-1";

    private static final int TREND_MAX = 70;
    private static final int PACE_MAX = 20;
    private static final int EVIDENCE_MAX = 10;
    private static final int VALUES_FOR_EVIDENCE = 10;
    private static final int LEVEL = 80;
    private static final double HALF_WIDTH_OF_LEVEL = 1.2815515655446004;
    private static final double UNLIKELY = 0.5;
    private static final double NEARLY_CERTAIN = 0.95;
    private static final double AHEAD = 1.2;

    private final Goal goal;
    private final Trend trend;
    private final OptionalDouble measured;
    private final double ahead;
    private final double projected;
    private final double spread;
    private final double probability;

    private Assessor(Goal goal) {
        this.goal = goal;
        this.trend = new Trend(goal);
        this.measured = trend.errorOfADay();
        long due = ChronoUnit.DAYS.between(goal.first(), goal.due());
        this.ahead = goal.isOver() ? 0 : Math.max(0, due - trend.lastDay());
        this.projected = trend.after(ahead);
        // Without errors of its own, a trend is trusted by half of what it still adds or lacks.
        double assumed = Math.max(Math.abs(projected - goal.current()), Math.abs(goal.target() - goal.current())) / 2;
        this.spread = ahead == 0 ? 0 : measured.isPresent() ? measured.getAsDouble() * Math.sqrt(ahead) : assumed;
        this.probability = probability();
    }

    static FeasibilityScore assess(Goal goal) {
        return new Assessor(goal).score();
    }

    private double probability() {
        if (goal.isReached()) {
            return 1;
        }
        if (goal.isOver()) {
            return 0;
        }
        return spread == 0 ? (projected >= goal.target() ? 1 : 0) : normal((projected - goal.target()) / spread);
    }

    private FeasibilityScore score() {
        List<Factor> factors = List.of(trendFactor(), paceFactor(), evidenceFactor());
        return new FeasibilityScore(
                goal.id(),
                factors.stream().mapToInt(Factor::points).sum(),
                BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_EVEN),
                shown(projected),
                new ValueInterval(
                        LEVEL,
                        shown(projected - HALF_WIDTH_OF_LEVEL * spread),
                        shown(projected + HALF_WIDTH_OF_LEVEL * spread)),
                factors,
                recommendations(),
                goal.asOf().toString(),
                MODEL_VERSION,
                warnings());
    }

    private Factor trendFactor() {
        String text = goal.isReached()
                ? "%s of %s is reached.".formatted(shown(goal.current()), shown(goal.target()))
                : goal.isOver()
                        ? "The goal was due on %s with %s of %s."
                                .formatted(goal.due(), shown(goal.current()), shown(goal.target()))
                        : "At %s a day the trend ends at %s of %s on %s; that is reached with a probability of %s."
                                .formatted(
                                        shown(trend.perDay()),
                                        shown(projected),
                                        shown(goal.target()),
                                        goal.due(),
                                        percent(probability));
        return factor("trend", "Trend against the target", probability, TREND_MAX, text);
    }

    private Factor paceFactor() {
        double way = goal.dueByNow() - goal.start();
        double share = way == 0 ? 1 : (goal.current() - goal.start()) / way;
        return factor(
                "pace",
                "Value against its pace",
                Math.max(0, Math.min(1, share)),
                PACE_MAX,
                "%s is reached where %s was due by %s."
                        .formatted(shown(goal.current()), shown(goal.dueByNow()), goal.asOf()));
    }

    private Factor evidenceFactor() {
        int count = goal.values().size();
        return factor(
                "evidence",
                "What is known",
                Math.min(1, (double) count / VALUES_FOR_EVIDENCE),
                EVIDENCE_MAX,
                "%d values are known; %d are enough to rely on.".formatted(count, VALUES_FOR_EVIDENCE));
    }

    private static Factor factor(String name, String label, double share, int max, String text) {
        return new Factor(name, label, (int) Math.round(share * max), max, text);
    }

    private List<Recommendation> recommendations() {
        List<Recommendation> found = new ArrayList<>();
        if (goal.isReached() || goal.isOver()) {
            return found;
        }
        double needed = (goal.target() - goal.current()) / Math.max(1, goal.daysLeft());
        if (probability < UNLIKELY) {
            found.add(new Recommendation(
                    "too_slow",
                    probability < UNLIKELY / 5 ? Priority.CRITICAL : Priority.HIGH,
                    "It takes %s a day; so far it was %s".formatted(shown(needed), shown(trend.perDay())),
                    "%s of %s is reached, and %d days are left. At the pace so far it ends at %s. Speed up, move the due day, or set a lower target."
                            .formatted(
                                    shown(goal.current()), shown(goal.target()), goal.daysLeft(), shown(projected))));
        }
        if (probability > NEARLY_CERTAIN && projected - goal.start() > AHEAD * (goal.target() - goal.start())) {
            found.add(new Recommendation(
                    "ahead",
                    Priority.LOW,
                    "The target will be passed by " + shown(projected - goal.target()),
                    "At %s a day the trend ends at %s of %s. A higher target would be within reach."
                            .formatted(shown(trend.perDay()), shown(projected), shown(goal.target()))));
        }
        return found;
    }

    private List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (measured.isEmpty() && !goal.isReached() && !goal.isOver()) {
            warnings.add(new Warning(
                    "short_history",
                    "Only %d values are known, so the trend's own error cannot be measured: half of what it still adds or lacks stands in its place."
                            .formatted(goal.values().size())));
        }
        if (goal.isOver()) {
            warnings.add(
                    new Warning("ended", "The goal was due on " + goal.due() + ": what is judged is its outcome."));
        }
        return List.copyOf(warnings);
    }

    /** The standard normal distribution (Abramowitz and Stegun 26.2.17; off by less than 0.00000008). */
    static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        double tail = density
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z >= 0 ? 1 - tail : tail;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String shown(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(Math.abs(value) < 100 ? 2 : 1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
