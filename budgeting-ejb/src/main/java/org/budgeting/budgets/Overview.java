package org.budgeting.budgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the overview together from balances. Pure. */
final class Overview {

    private Overview() {}

    static BudgetsOverview of(
            List<BudgetRepository.Found> living,
            List<Object[]> months,
            List<Object[]> categories,
            Names names,
            LocalDate today) {
        Map<BudgetStatus, Long> counts = new EnumMap<>(BudgetStatus.class);
        living.forEach(found -> counts.merge(statusOf(found, today), 1L, Long::sum));
        List<BudgetsOverview.Totals> totals = living.stream()
                .filter(found -> found.budget().isOpen())
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
        return BudgetStatus.of(
                found.budget().stage(),
                found.budget().period(),
                found.position().funds(),
                today);
    }

    private static BudgetsOverview.Totals totals(
            String currency,
            List<BudgetRepository.Found> found,
            List<Object[]> months,
            List<Object[]> categories,
            Names names,
            LocalDate today) {
        Funds funds = found.stream()
                .map(one -> one.position().funds())
                .reduce(
                        new Funds(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                        (a, b) -> new Funds(
                                a.approved().add(b.approved()),
                                a.reserved().add(b.reserved()),
                                a.committed().add(b.committed()),
                                a.actual().add(b.actual())));
        BigDecimal expected = found.stream()
                .map(one -> one.position()
                        .funds()
                        .approved()
                        .multiply(one.budget().period().elapsed(today)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_UP);
        return new BudgetsOverview.Totals(
                currency,
                funds,
                expected,
                months.stream()
                        .filter(row -> row[0].equals(currency))
                        .map(row -> new BudgetsOverview.Month(
                                (YearMonth) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4]))
                        .sorted(Comparator.comparing(BudgetsOverview.Month::month))
                        .toList(),
                categories.stream()
                        .filter(row -> row[0].equals(currency))
                        .map(row -> new BudgetsOverview.CategoryTotal(
                                (UUID) row[1],
                                names.category((UUID) row[1]),
                                (BigDecimal) row[2],
                                (BigDecimal) row[3],
                                (BigDecimal) row[4]))
                        .sorted(Comparator.comparing(BudgetsOverview.CategoryTotal::actual)
                                .reversed())
                        .toList());
    }
}
