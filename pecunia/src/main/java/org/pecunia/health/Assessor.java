package org.pecunia.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pecunia.forecasts.Outlook;
import org.pecunia.forecasts.Warning;
import org.pecunia.health.HealthScore.AmountInterval;
import org.pecunia.health.HealthScore.Factor;
import org.pecunia.health.HealthScore.Grade;
import org.pecunia.health.HealthScore.RiskLevel;

/** Puts the judgement together; pure, so that the same figures always have the same health. */
final class Assessor {
    /** Changes whenever the same figures may get another score. */
    private static final String MODEL_VERSION = "health-1+" + Outlook.MODEL_VERSION;

    private static final int PROBABILITY_DECIMALS = 4;

    private Assessor() {}

    static HealthScore assess(Budget budget) {
        Projection projection = new Projection(budget);
        Amounts amounts = budget.amounts();
        List<Factor> factors = new Scorecard(budget, projection).factors();
        int score = factors.stream().mapToInt(Factor::points).sum();
        BigDecimal spend = amounts.of(projection.spend());
        double probability = projection.overrunProbability();
        return new HealthScore(
                budget.id(),
                score,
                Grade.of(score),
                RiskLevel.of(probability),
                BigDecimal.valueOf(probability).setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN),
                amounts.currency().getCurrencyCode(),
                spend.toPlainString(),
                amounts.of(spend.subtract(budget.amount())).toPlainString(),
                new AmountInterval(
                        Projection.LEVEL,
                        amounts.of(projection.lower()).toPlainString(),
                        amounts.of(projection.upper()).toPlainString()),
                amounts.of(budget.burnRate()).toPlainString(),
                factors,
                Advice.on(budget, projection),
                projection.forecast().orElse(null),
                budget.asOf().toString(),
                MODEL_VERSION,
                warnings(budget, projection));
    }

    private static List<Warning> warnings(Budget budget, Projection projection) {
        List<Warning> warnings = new ArrayList<>(projection.warnings());
        if (budget.daysElapsed() == 0) {
            warnings.add(new Warning(
                    "not_started", "The budget starts on " + budget.start() + ": only its plan is judged."));
        }
        if (budget.isOver()) {
            warnings.add(
                    new Warning("ended", "The budget ended on " + budget.end() + ": what is judged is its outcome."));
        }
        BigDecimal months = budget.actualOfMonths();
        if (months.compareTo(budget.actual()) != 0) {
            warnings.add(new Warning(
                    "months_differ",
                    "The months sum to %s, the budget's spend is %s: shape and forecast come from the months, the rest from the spend."
                            .formatted(
                                    budget.amounts().shown(months),
                                    budget.amounts().shown(budget.actual()))));
        }
        return List.copyOf(warnings);
    }
}
