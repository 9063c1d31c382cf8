package org.pecunia.health;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * The named factors of a budget's health. Each turns one figure into a share between 0 and 1 by a straight line, and
 * into whole points by its weight; the score is their sum (rule H1). The weights are a judgement, not a measurement:
 * what will probably happen weighs half (30 + 20), where the budget stands today the other half.
 */
final class Scorecard {
    private static final int USE_POINTS = 25;
    private static final int OVERRUN_POINTS = 30;
    private static final int VARIANCE_POINTS = 20;
    private static final int RUNWAY_POINTS = 15;
    private static final int STEADINESS_POINTS = 10;

    /** Being ahead of the plan by a quarter of the amount costs all points. */
    private static final double AHEAD_MAX = 0.25;

    /** Being behind it is harmless up to here, and then costs up to half: planned work may not be happening. */
    private static final double BEHIND_FREE = 0.15;

    private static final double BEHIND_MAX = 0.5;

    private static final double OVERRUN_SHARE_MAX = 0.2;
    private static final double UNUSED_SHARE_FREE = 0.1;
    private static final double UNUSED_SHARE_MAX = 0.5;

    private static final int MONTHS_TO_SEE_STEADINESS = 3;

    /** What a factor gives that cannot be judged yet: neither praise nor blame. */
    private static final double NEUTRAL = 0.7;

    private static final double UNSTEADINESS_FREE = 0.2;
    private static final double UNSTEADINESS_MAX = 1;

    private final Budget budget;
    private final Projection projection;

    Scorecard(Budget budget, Projection projection) {
        this.budget = budget;
        this.projection = projection;
    }

    List<HealthScore.Factor> factors() {
        return List.of(useAgainstTime(), overrun(), variance(), runway(), steadiness());
    }

    private HealthScore.Factor useAgainstTime() {
        double used = budget.usedShare();
        double due = budget.dueShare();
        double ahead = used - due;
        double share =
                ahead >= 0 ? 1 - ahead / AHEAD_MAX : 1 - 0.5 * (-ahead - BEHIND_FREE) / (BEHIND_MAX - BEHIND_FREE);
        return factor(
                "use_against_time",
                "Use against time",
                USE_POINTS,
                share,
                "%s of the amount is spent where %s was due by now.".formatted(percent(used), percent(due)));
    }

    private HealthScore.Factor overrun() {
        double probability = projection.overrunProbability();
        return factor(
                "overrun_probability",
                "Probability of an overrun",
                OVERRUN_POINTS,
                1 - probability,
                "The budget will be overrun with a probability of %s.".formatted(percent(probability)));
    }

    private HealthScore.Factor variance() {
        double spend = projection.spend();
        double amount = budget.amount().doubleValue();
        double over = amount == 0 ? Math.signum(spend) : projection.variance() / amount;
        double share = over >= 0
                ? 1 - over / OVERRUN_SHARE_MAX
                : 1 - 0.5 * (-over - UNUSED_SHARE_FREE) / (UNUSED_SHARE_MAX - UNUSED_SHARE_FREE);
        return factor(
                "projected_variance",
                "Projected variance",
                VARIANCE_POINTS,
                share,
                "The projected end is %s of %s, %s %s."
                        .formatted(
                                budget.amounts().shown(spend),
                                budget.amounts().shown(budget.amount()),
                                percent(Math.abs(over)),
                                over > 0 ? "too much" : "less than allowed"));
    }

    private HealthScore.Factor runway() {
        BigDecimal available = budget.available();
        double burnRate = budget.burnRate();
        long left = budget.daysLeft();
        if (available.signum() < 0) {
            return factor(
                    "runway",
                    "Runway",
                    RUNWAY_POINTS,
                    0,
                    "More is spent, committed and reserved than the amount allows, by %s."
                            .formatted(budget.amounts().shown(available.negate())));
        }
        if (left == 0 || burnRate <= 0) {
            String why = left == 0 ? "The budget is over" : "Nothing is being spent";
            return factor(
                    "runway",
                    "Runway",
                    RUNWAY_POINTS,
                    1,
                    "%s, and %s is available.".formatted(why, budget.amounts().shown(available)));
        }
        double days = available.doubleValue() / burnRate;
        return factor(
                "runway",
                "Runway",
                RUNWAY_POINTS,
                days / left,
                "The available %s last for %,.0f days at %s a day; %,d days are left."
                        .formatted(
                                budget.amounts().shown(available),
                                days,
                                budget.amounts().shown(burnRate),
                                left));
    }

    /**
     * The mean distance of the whole months from their plan, the plan scaled to what was spent in all, in units of the
     * mean month: 0 when every month keeps its part.
     */
    private HealthScore.Factor steadiness() {
        List<YearMonth> months = budget.wholeMonths();
        double[] actual = months.stream()
                .mapToDouble(m -> budget.month(m).actual().doubleValue())
                .toArray();
        double spent = StatUtils.sum(actual);
        if (months.size() < MONTHS_TO_SEE_STEADINESS || spent <= 0) {
            return factor(
                    "steadiness",
                    "Steadiness",
                    STEADINESS_POINTS,
                    NEUTRAL,
                    "Too few whole months of spend to be judged (%d of %d)."
                            .formatted(spent <= 0 ? 0 : months.size(), MONTHS_TO_SEE_STEADINESS));
        }
        double[] planned = months.stream()
                .mapToDouble(m -> budget.month(m).planned().doubleValue())
                .toArray();
        double plan = StatUtils.sum(planned);
        double distance = 0;
        for (int i = 0; i < actual.length; i++) {
            double expected = plan == 0 ? spent / actual.length : spent * planned[i] / plan;
            distance += Math.abs(actual[i] - expected);
        }
        double unsteadiness = distance / spent;
        return factor(
                "steadiness",
                "Steadiness",
                STEADINESS_POINTS,
                1 - (unsteadiness - UNSTEADINESS_FREE) / (UNSTEADINESS_MAX - UNSTEADINESS_FREE),
                "Over %d whole months the spend strayed from its %s by %s of a month; the median month took %s."
                        .formatted(
                                actual.length,
                                plan == 0 ? "mean" : "plan's shape",
                                percent(unsteadiness),
                                budget.amounts().shown(new Median().evaluate(actual))));
    }

    private static HealthScore.Factor factor(
            String name, String label, int maxPoints, double share, String explanation) {
        long points = Math.round(maxPoints * Math.max(0, Math.min(1, share)));
        return new HealthScore.Factor(name, label, (int) points, maxPoints, explanation);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%,.0f %%", share * 100);
    }
}
