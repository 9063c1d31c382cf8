package org.budgeting.web.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetsOverview;

/**
 * A budget's lines as its page shows them.
 *
 * @param categories each over the whole period
 * @param months all categories together
 * @param matrix each category in each of the months, in their order
 */
public record PlanTable(List<Sum> categories, List<BudgetsOverview.Month> months, List<Across> matrix, Sum total) {

    /** Planned against used. */
    public record Sum(String name, BigDecimal planned, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {

        public BigDecimal getLeft() {
            return planned.subtract(reserved).subtract(committed).subtract(actual);
        }
    }

    /** One category in each month. */
    public record Across(String category, List<Sum> months) {}

    static PlanTable of(List<BudgetDetails.Line> lines) {
        Map<YearMonth, List<BudgetDetails.Line>> byMonth = grouped(lines, BudgetDetails.Line::month);
        Map<String, List<BudgetDetails.Line>> byCategory = grouped(lines, BudgetDetails.Line::categoryName);
        List<Across> matrix = byCategory.entrySet().stream()
                .map(category -> new Across(
                        category.getKey(),
                        byMonth.keySet().stream()
                                .map(month -> sum(month.toString(), in(month, category.getValue())))
                                .toList()))
                .toList();
        return new PlanTable(
                byCategory.entrySet().stream()
                        .map(one -> sum(one.getKey(), one.getValue()))
                        .toList(),
                byMonth.entrySet().stream()
                        .map(one -> month(one.getKey(), sum("", one.getValue())))
                        .toList(),
                matrix,
                sum("", lines));
    }

    private static <K> Map<K, List<BudgetDetails.Line>> grouped(
            List<BudgetDetails.Line> lines, Function<BudgetDetails.Line, K> key) {
        return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static List<BudgetDetails.Line> in(YearMonth month, List<BudgetDetails.Line> lines) {
        return lines.stream().filter(line -> line.month().equals(month)).toList();
    }

    private static BudgetsOverview.Month month(YearMonth month, Sum sum) {
        return new BudgetsOverview.Month(month, sum.planned(), sum.committed(), sum.actual());
    }

    private static Sum sum(String name, List<BudgetDetails.Line> lines) {
        return new Sum(
                name,
                total(lines, BudgetDetails.Line::planned),
                total(lines, BudgetDetails.Line::reserved),
                total(lines, BudgetDetails.Line::committed),
                total(lines, BudgetDetails.Line::actual));
    }

    private static BigDecimal total(List<BudgetDetails.Line> lines, Function<BudgetDetails.Line, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
