package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.budgeting.money.Money;

/** Spreads planned amounts evenly over the months of a budget, exact to the smallest unit of the currency (M3). */
final class Phasing {

    private Phasing() {}

    /** Lines of one category are added together first, so that a month has one line for a category. */
    static List<BudgetLine> even(Budget budget, List<NewBudget.PlannedLine> planned) {
        Map<UUID, BigDecimal> byCategory = new TreeMap<>();
        planned.forEach(line -> byCategory.merge(line.category(), line.amount(), BigDecimal::add));
        List<YearMonth> months = budget.period().months();
        List<BudgetLine> lines = new ArrayList<>();
        byCategory.forEach((category, amount) -> {
            List<Money> parts = new Money(amount, budget.money().currency()).split(months.size());
            for (int n = 0; n < months.size(); n++) {
                lines.add(new BudgetLine(
                        budget.id(), category, months.get(n), parts.get(n).amount()));
            }
        });
        return lines;
    }
}
