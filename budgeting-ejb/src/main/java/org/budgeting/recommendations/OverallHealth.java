package org.budgeting.recommendations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.funds.OpenBudget;

/**
 * The health of many budgets in one figure: the mean of their scores, weighted by what is approved. Grades as
 * everywhere: 90 excellent, 80 good, 60 moderate, below critical.
 *
 * @param score 0 to 100, null while no budget is judged
 * @param judged how many budgets it comes from
 */
public record OverallHealth(Integer score, String grade, int judged) {

    private static final int EXCELLENT = 90;
    private static final int GOOD = 80;
    private static final int MODERATE = 60;

    static OverallHealth of(List<OpenBudget> budgets, Map<UUID, Integer> scores) {
        List<OpenBudget> judged = budgets.stream()
                .filter(budget -> scores.containsKey(budget.budget()))
                .toList();
        BigDecimal weight =
                judged.stream().map(budget -> budget.funds().approved()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) {
            return new OverallHealth(null, null, 0);
        }
        BigDecimal sum = judged.stream()
                .map(budget -> budget.funds().approved().multiply(BigDecimal.valueOf(scores.get(budget.budget()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int score = sum.divide(weight, 0, RoundingMode.HALF_UP).intValue();
        return new OverallHealth(score, grade(score), judged.size());
    }

    private static String grade(int score) {
        if (score >= EXCELLENT) {
            return "excellent";
        }
        if (score >= GOOD) {
            return "good";
        }
        return score >= MODERATE ? "moderate" : "critical";
    }
}
