package org.budgeting.web.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

    static OverallHealth of(List<BudgetRow> rows) {
        List<BudgetRow> judged =
                rows.stream().filter(row -> row.health() != null).toList();
        BigDecimal weight = judged.stream().map(OverallHealth::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) {
            return new OverallHealth(null, null, 0);
        }
        BigDecimal sum = judged.stream()
                .map(row -> weight(row)
                        .multiply(BigDecimal.valueOf(row.health().answer().score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int score = sum.divide(weight, 0, RoundingMode.HALF_UP).intValue();
        return new OverallHealth(score, grade(score), judged.size());
    }

    private static BigDecimal weight(BudgetRow row) {
        return row.budget().funds().approved();
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
