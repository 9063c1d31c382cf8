package org.pecunia.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pecunia.health.HealthScore.Recommendation;
import org.pecunia.health.HealthScore.Recommendation.ImpactType;
import org.pecunia.health.HealthScore.Recommendation.Priority;
import org.pecunia.health.HealthScore.RiskLevel;

/** What could be done about a budget: a few plain rules, each of which cites its figures (rule H5). */
final class Advice {
    private static final double NEARLY_CERTAIN = 0.9;
    private static final int DAYS_SHORT_MIN = 7;

    /** Money is called unused only when even the upper end of the range leaves so much of it. */
    private static final double UNUSED_SHARE_MIN = 0.05;

    private static final double ELAPSED_SHARE_TO_SEE_UNUSED = 0.25;
    private static final double RESERVED_SHARE_MIN = 0.25;
    private static final double MONTH_ABOVE_PLAN_MIN = 0.15;
    private static final double PEAK_OF_MEAN_MIN = 2;
    private static final int MONTHS_TO_SEE_A_PEAK = 4;

    private final Budget budget;
    private final Projection projection;
    private final Amounts amounts;
    private final List<Recommendation> found = new ArrayList<>();

    private Advice(Budget budget, Projection projection) {
        this.budget = budget;
        this.projection = projection;
        this.amounts = budget.amounts();
    }

    /** The recommendations for a budget, the most pressing first. */
    static List<Recommendation> on(Budget budget, Projection projection) {
        Advice advice = new Advice(budget, projection);
        advice.onOverrun();
        advice.onRunway();
        advice.onUnusedMoney();
        advice.onReservations();
        advice.onMonthAbovePlan();
        advice.onPeak();
        advice.found.sort(Comparator.comparing(Recommendation::priority));
        return List.copyOf(advice.found);
    }

    private void onOverrun() {
        BigDecimal excess = budget.bound().subtract(budget.amount());
        if (excess.signum() > 0) {
            recommend(
                    "exceeded",
                    Recommendation.Type.RISK_ALERT,
                    Priority.CRITICAL,
                    "The budget is exceeded by " + amounts.shown(excess),
                    "%s are spent and %s committed, of %s. Stop or move what is not committed yet, or ask for a revision of the amount."
                            .formatted(
                                    amounts.shown(budget.actual()),
                                    amounts.shown(budget.committed()),
                                    amounts.shown(budget.amount())),
                    excess.doubleValue(),
                    ImpactType.SAVINGS);
            return;
        }
        double probability = projection.overrunProbability();
        RiskLevel risk = RiskLevel.of(probability);
        if (budget.isOver() || risk == RiskLevel.LOW) {
            return;
        }
        double atRisk = Math.max(
                0,
                (risk == RiskLevel.HIGH ? projection.spend() : projection.upper())
                        - budget.amount().doubleValue());
        double perDay = budget.amount().subtract(budget.actual()).doubleValue() / budget.daysLeft();
        String evidence =
                ("By %s the spend will probably be %s (%d %% range %s to %s) of %s; an overrun has a probability of %s."
                                + " To end within the amount, spend at most %s a day; so far it was %s.")
                        .formatted(
                                budget.end(),
                                amounts.shown(projection.spend()),
                                Projection.LEVEL,
                                amounts.shown(projection.lower()),
                                amounts.shown(projection.upper()),
                                amounts.shown(budget.amount()),
                                Scorecard.percent(probability),
                                amounts.shown(perDay),
                                amounts.shown(budget.burnRate()));
        if (risk == RiskLevel.HIGH) {
            recommend(
                    "overrun_expected",
                    Recommendation.Type.RISK_ALERT,
                    probability >= NEARLY_CERTAIN ? Priority.CRITICAL : Priority.HIGH,
                    "Slow down: an overrun of " + amounts.shown(atRisk) + " is expected",
                    evidence,
                    atRisk,
                    ImpactType.SAVINGS);
        } else {
            recommend(
                    "overrun_possible",
                    Recommendation.Type.RISK_ALERT,
                    Priority.MEDIUM,
                    "Watch this budget: an overrun is possible",
                    evidence,
                    atRisk,
                    ImpactType.SAVINGS);
        }
    }

    private void onRunway() {
        double burnRate = budget.burnRate();
        double available = budget.available().doubleValue();
        if (burnRate <= 0 || available <= 0 || budget.isOver()) {
            return;
        }
        long runway = (long) Math.floor(available / burnRate);
        long daysShort = budget.daysLeft() - runway;
        if (daysShort < DAYS_SHORT_MIN) {
            return;
        }
        recommend(
                "runs_out_early",
                Recommendation.Type.RISK_ALERT,
                daysShort * 2 > budget.daysLeft() ? Priority.HIGH : Priority.MEDIUM,
                "The money runs out %d days before the end".formatted(daysShort),
                "At %s a day the available %s last until %s; the budget ends on %s."
                        .formatted(
                                amounts.shown(burnRate),
                                amounts.shown(budget.available()),
                                budget.asOf().plusDays(runway),
                                budget.end()),
                daysShort * burnRate,
                ImpactType.EFFICIENCY);
    }

    private void onUnusedMoney() {
        double amount = budget.amount().doubleValue();
        double unused = amount - projection.upper() - budget.reserved().doubleValue();
        boolean late = budget.daysElapsed() >= ELAPSED_SHARE_TO_SEE_UNUSED * budget.days();
        if (!late || budget.isOver() || unused < UNUSED_SHARE_MIN * amount || unused <= 0) {
            return;
        }
        recommend(
                "unused_money",
                Recommendation.Type.OPPORTUNITY,
                Priority.MEDIUM,
                amounts.shown(unused) + " will probably not be needed",
                "Even at the upper end of its %d %% range the spend reaches %s of %s by %s%s. What is left could be moved to where it is short."
                        .formatted(
                                Projection.LEVEL,
                                amounts.shown(projection.upper()),
                                amounts.shown(budget.amount()),
                                budget.end(),
                                budget.reserved().signum() == 0
                                        ? ""
                                        : ", with " + amounts.shown(budget.reserved()) + " reserved besides"),
                unused,
                ImpactType.EFFICIENCY);
    }

    private void onReservations() {
        double reserved = budget.reserved().doubleValue();
        double open = budget.amount().subtract(budget.bound()).doubleValue();
        if (open <= 0 || reserved < RESERVED_SHARE_MIN * open || reserved <= 0) {
            return;
        }
        recommend(
                "reservations_tie_up",
                Recommendation.Type.EFFICIENCY,
                reserved > open ? Priority.HIGH : Priority.LOW,
                "Reservations hold " + Scorecard.percent(reserved / open) + " of what is left",
                "%s of the %s neither spent nor committed are reserved. Decide on what is pending and release what is no longer needed."
                        .formatted(amounts.shown(budget.reserved()), amounts.shown(open)),
                reserved,
                ImpactType.EFFICIENCY);
    }

    /** Where to look for savings: the whole month that went furthest above its plan, in a budget ahead of it. */
    private void onMonthAbovePlan() {
        if (budget.usedShare() <= budget.dueShare()) {
            return;
        }
        budget.wholeMonths().stream()
                .filter(m -> budget.month(m).planned().signum() > 0)
                .max(Comparator.comparing(this::abovePlan))
                .filter(m -> abovePlan(m).doubleValue()
                        > MONTH_ABOVE_PLAN_MIN * budget.month(m).planned().doubleValue())
                .ifPresent(m -> recommend(
                        "month_above_plan",
                        Recommendation.Type.SAVINGS,
                        Priority.LOW,
                        "Look into %s: %s above its plan".formatted(m, amounts.shown(abovePlan(m))),
                        "%s took %s of %s planned, more above its plan than any other month; by now %s of the amount is spent where %s was due."
                                .formatted(
                                        m,
                                        amounts.shown(budget.month(m).actual()),
                                        amounts.shown(budget.month(m).planned()),
                                        Scorecard.percent(budget.usedShare()),
                                        Scorecard.percent(budget.dueShare())),
                        abovePlan(m).doubleValue(),
                        ImpactType.SAVINGS));
    }

    private BigDecimal abovePlan(YearMonth month) {
        return budget.month(month).actual().subtract(budget.month(month).planned());
    }

    /** A month that nobody planned to be large, and that was: spreading it would make the rest easier to foresee. */
    private void onPeak() {
        List<YearMonth> months = budget.wholeMonths();
        boolean planned =
                months.stream().anyMatch(m -> budget.month(m).planned().signum() > 0);
        if (planned || months.size() < MONTHS_TO_SEE_A_PEAK) {
            return;
        }
        double mean = months.stream()
                .mapToDouble(m -> budget.month(m).actual().doubleValue())
                .average()
                .orElse(0);
        months.stream()
                .max(Comparator.comparing(m -> budget.month(m).actual()))
                .filter(m -> mean > 0 && budget.month(m).actual().doubleValue() > PEAK_OF_MEAN_MIN * mean)
                .ifPresent(m -> recommend(
                        "peak_without_plan",
                        Recommendation.Type.OPTIMIZATION,
                        Priority.LOW,
                        "Plan the months: %s took %s"
                                .formatted(m, amounts.shown(budget.month(m).actual())),
                        "The mean of %d whole months is %s, and %s took %s times that. A monthly plan would tell an expected peak from a surprise."
                                .formatted(
                                        months.size(),
                                        amounts.shown(mean),
                                        m,
                                        times(budget.month(m).actual().doubleValue() / mean)),
                        budget.month(m).actual().doubleValue() - mean,
                        ImpactType.EFFICIENCY));
    }

    private static String times(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private void recommend(
            String code,
            Recommendation.Type type,
            Priority priority,
            String title,
            String description,
            double impact,
            ImpactType impactType) {
        found.add(new Recommendation(
                code, type, priority, title, description, amounts.of(impact).toPlainString(), impactType));
    }
}
