package org.budgeting.budgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgeting.funds.Funds;
import org.budgeting.funds.FundsReader;

/** Puts the overview together from balances. Pure. */
final class Overview {

    private Overview() {}

    static BudgetsOverview of(
            List<BudgetRepository.Found> living,
            List<FundsReader.MonthTotal> months,
            List<FundsReader.CategoryTotal> categories,
            Names names,
            LocalDate today) {
        Map<BudgetStatus, Long> counts = new EnumMap<>(BudgetStatus.class);
        living.forEach(found -> counts.merge(statusOf(found, today), 1L, Long::sum));
        List<BudgetsOverview.Totals> totals = living.stream()
                .filter(found -> found.budget().isSpentFrom())
                .collect(Collectors.groupingBy(
                        found -> found.budget().money().currency().getCurrencyCode()))
                .entrySet()
                .stream()
                .map(entry -> totals(entry.getKey(), entry.getValue(), months, categories, names, today))
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
            List<FundsReader.MonthTotal> months,
            List<FundsReader.CategoryTotal> categories,
            Names names,
            LocalDate today) {
        Funds funds = found.stream().map(BudgetRepository.Found::funds).reduce(Funds.NONE, Funds::plus);
        BigDecimal expected = found.stream()
                .map(one ->
                        one.funds().approved().multiply(one.budget().period().elapsed(today)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_UP);
        return new BudgetsOverview.Totals(
                currency,
                funds,
                expected,
                months.stream()
                        .filter(month -> month.currency().equals(currency))
                        .map(month -> new BudgetsOverview.Month(
                                month.month(), month.planned(), month.committed(), month.actual()))
                        .sorted(Comparator.comparing(BudgetsOverview.Month::month))
                        .toList(),
                categories.stream()
                        .filter(category -> category.currency().equals(currency))
                        .map(category -> new BudgetsOverview.CategoryTotal(
                                category.category(),
                                names.category(category.category()),
                                category.planned(),
                                category.committed(),
                                category.actual()))
                        .sorted(Comparator.comparing(BudgetsOverview.CategoryTotal::actual)
                                .reversed())
                        .toList());
    }
}
