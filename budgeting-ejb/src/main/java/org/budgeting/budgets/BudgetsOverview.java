package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.funds.Funds;

/**
 * All living budgets of the tenant at a glance, from maintained balances only. Amounts are never added across
 * currencies.
 *
 * @param counts how many budgets stand at each status
 * @param totals approved budgets, one entry a currency, the largest first
 */
public record BudgetsOverview(Map<BudgetStatus, Long> counts, List<Totals> totals) {

    /**
     * The approved budgets of one currency.
     *
     * @param expected what would be used by now if every budget were spent evenly over its days
     */
    public record Totals(
            String currency, Funds funds, BigDecimal expected, List<Month> months, List<CategoryTotal> categories) {}

    /** Planned and used in one month. */
    public record Month(YearMonth month, BigDecimal planned, BigDecimal committed, BigDecimal actual) {}

    /** Planned and used of one category. */
    public record CategoryTotal(
            UUID category, String categoryName, BigDecimal planned, BigDecimal committed, BigDecimal actual) {}
}
