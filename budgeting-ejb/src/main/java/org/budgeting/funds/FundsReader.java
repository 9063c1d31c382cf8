package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.calendar.Period;

/** Where the money is, from maintained balances only; costs the same with a thousand expenses as with a million. */
@Stateless
public class FundsReader {

    @Inject
    private FundRepository accounts;

    /** Balances of all open budgets of one currency that are spent from, in one month. */
    public record MonthTotal(
            String currency, YearMonth month, BigDecimal planned, BigDecimal committed, BigDecimal actual) {}

    /** Balances of all open budgets of one currency that are spent from, in one category. */
    public record CategoryTotal(
            String currency, UUID category, BigDecimal planned, BigDecimal committed, BigDecimal actual) {}

    /** Empty if the tenant has no such budget. */
    public Optional<Funds> funds(UUID budget) {
        return accounts.find(budget).map(FundAccount::funds);
    }

    /** What is planned and used by category and month; empty before the budget is approved. */
    public List<CellFunds> cells(UUID budget) {
        return accounts.balances(budget).stream().map(FundBalance::details).toList();
    }

    /** @param days whose budgets are added up, as a whole if they run on one of them; null for all */
    public List<MonthTotal> byMonth(Period days) {
        return accounts.sums("f.month", days).stream()
                .map(row -> new MonthTotal(
                        (String) row[0], (YearMonth) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal)
                                row[4]))
                .toList();
    }

    /** @param days whose budgets are added up, as a whole if they run on one of them; null for all */
    public List<CategoryTotal> byCategory(Period days) {
        return accounts.sums("f.categoryId", days).stream()
                .map(row -> new CategoryTotal(
                        (String) row[0], (UUID) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4]))
                .toList();
    }

    /** What budgets that are spent from, archived ones too, planned and spent by category and month. One query. */
    public List<PastMonth> past(PastFilter filter) {
        return accounts.past(filter);
    }

    /**
     * Balances of open budgets that are spent from and stray from the plan beyond the limits, the latest month first.
     */
    public List<Deviation> deviations(DeviationFilter filter, int max) {
        return accounts.deviations(filter, max);
    }
}
