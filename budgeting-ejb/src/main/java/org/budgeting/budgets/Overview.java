package org.budgeting.budgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.funds.Funds;
import org.budgeting.funds.OpenBudget;

/** Puts the overview together from balances. Pure. */
final class Overview {

    private Overview() {}

    static BudgetsOverview of(
            List<BudgetRepository.Found> living,
            List<OpenBudget> open,
            Names names,
            Map<UUID, UUID> merged,
            LocalDate today) {
        Map<BudgetStatus, Long> counts = new EnumMap<>(BudgetStatus.class);
        living.forEach(found -> counts.merge(statusOf(found, today), 1L, Long::sum));
        List<BudgetsOverview.Totals> totals = living.stream()
                .filter(found -> found.budget().isSpentFrom())
                .collect(Collectors.groupingBy(
                        found -> found.budget().money().currency().getCurrencyCode()))
                .entrySet()
                .stream()
                .map(entry -> totals(entry.getKey(), entry.getValue(), open, names, merged, today))
                .sorted(Comparator.comparing(
                                (BudgetsOverview.Totals one) -> one.funds().approved())
                        .reversed())
                .toList();
        return new BudgetsOverview(counts, totals);
    }

    private static BudgetStatus statusOf(BudgetRepository.Found found, LocalDate today) {
        return BudgetStatus.of(found.budget().stage(), found.budget().period(), found.funds(), today);
    }

    private static BudgetsOverview.Totals totals(
            String currency,
            List<BudgetRepository.Found> found,
            List<OpenBudget> open,
            Names names,
            Map<UUID, UUID> merged,
            LocalDate today) {
        Funds funds = found.stream().map(BudgetRepository.Found::funds).reduce(Funds.NONE, Funds::plus);
        BigDecimal expected = found.stream()
                .map(one ->
                        one.funds().approved().multiply(one.budget().period().elapsed(today)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_UP);
        Map<YearMonth, Funds> months = new TreeMap<>();
        Map<UUID, Funds> categories = new HashMap<>();
        for (OpenBudget budget : open) {
            if (budget.currency().equals(currency)) {
                budget.balances().months().forEach((month, sum) -> months.merge(month, sum, Funds::plus));
                budget.balances()
                        .categories()
                        .forEach((category, sum) ->
                                categories.merge(merged.getOrDefault(category, category), sum, Funds::plus));
            }
        }
        return new BudgetsOverview.Totals(
                currency,
                funds,
                expected,
                months.entrySet().stream()
                        .map(month -> new BudgetsOverview.Month(
                                month.getKey(),
                                month.getValue().approved(),
                                month.getValue().committed(),
                                month.getValue().actual()))
                        .toList(),
                categories.entrySet().stream()
                        .map(category -> new BudgetsOverview.CategoryTotal(
                                category.getKey(),
                                names.category(category.getKey()),
                                category.getValue().approved(),
                                category.getValue().committed(),
                                category.getValue().actual()))
                        .sorted(Comparator.comparing(BudgetsOverview.CategoryTotal::actual)
                                .reversed())
                        .toList());
    }
}
