package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.calendar.Period;

/** Where the money is, from maintained balances only; costs the same with a thousand expenses as with a million. */
@Stateless
public class FundsReader {

    @Inject
    private FundRepository accounts;

    @Inject
    private KnownBalances balances;

    /** Empty if the tenant has no such budget. */
    public Optional<Funds> funds(UUID budget) {
        return accounts.find(budget).map(FundAccount::funds);
    }

    /** The same of some budgets, by id; one query. */
    public Map<UUID, Funds> funds(Collection<UUID> budgets) {
        return accounts.fundsOf(budgets);
    }

    /** What is planned and used by category and month; empty before the budget is approved. */
    public List<CellFunds> cells(UUID budget) {
        return accounts.balances(budget).stream().map(FundBalance::details).toList();
    }

    /** What was paid in other currencies than the budget's, by category, month and currency. */
    public List<PaidFunds> paid(UUID budget) {
        return accounts.paid(budget).stream().map(PaidBalance::details).toList();
    }

    /**
     * The open budgets that are spent from, with their balances.
     *
     * @param days on one of which they run, each as a whole; null for all
     */
    @Needs(Right.READ)
    public OpenBudgets open(Period days) {
        return new OpenBudgets(days, balances.of(accounts.open(days)));
    }

    /** This budget with its balances; nothing if it is not open, or binds others. */
    @Needs(Right.READ)
    public OpenBudgets openOne(UUID budget) {
        return new OpenBudgets(null, balances.of(accounts.open(budget)));
    }

    /** What moved in a budget on {@code day} of the tenant and later; empty if nothing did. */
    @Needs(Right.READ)
    public Optional<FundsChange> changesSince(LocalDate day, UUID budget) {
        return accounts.changesSince(day, budget).stream().findFirst();
    }

    /** What moved on {@code day} of the tenant and later, by budget; those of which nothing moved are left out. */
    @Needs(Right.READ)
    public List<FundsChange> changesSince(LocalDate day) {
        return accounts.changesSince(day, null);
    }

    /** What budgets that are spent from, archived ones too, planned and spent by category and month. One query. */
    public List<PastMonth> past(PastFilter filter) {
        return accounts.past(filter);
    }

    /**
     * What approved budgets that are spent from planned from {@code first} to {@code last}, archived ones too.
     *
     * @param budget the only one that is looked at; null for all
     * @param byBudget whether budgets are told apart
     */
    @Needs(Right.READ)
    public List<PlannedMonth> planned(YearMonth first, YearMonth last, UUID budget, boolean byBudget) {
        return accounts.planned(first, last, budget, byBudget);
    }

    /**
     * Balances of open budgets that are spent from and stray from the plan beyond the limits, the latest month first.
     */
    public List<Deviation> deviations(DeviationFilter filter, int max) {
        return accounts.deviations(filter, max);
    }
}
