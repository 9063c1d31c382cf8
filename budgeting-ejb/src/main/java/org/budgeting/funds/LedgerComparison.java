package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds up the rows of the ledger of the tenant in the air, and compares them with the balances (F3). */
@Stateless
public class LedgerComparison {

    /** What differs is told up to this number; the first of many is enough to look for a cause. */
    private static final int DIFFERENCES_MAX = 200;

    @Inject
    private FundRepository ledger;

    /** In a transaction of its own, so that the timer enters one tenant after the other. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<LedgerDifference> differences() {
        Map<UUID, FundAccount> accounts = new HashMap<>();
        ledger.all().forEach(account -> accounts.put(account.id(), account));
        Map<UUID, Funds> addedByBudget = new HashMap<>();
        Map<UUID, Map<Cell, Funds>> addedByCell = new HashMap<>();
        ledger.rowsAddedUp().forEach(row -> {
            addedByBudget.merge(row.budget(), row.funds(), Funds::plus);
            addedByCell
                    .computeIfAbsent(row.budget(), unknown -> new HashMap<>())
                    .put(row.cell(), row.funds());
        });
        Stream<LedgerDifference> ofBudgets = accounts.values().stream()
                .map(account -> difference(
                        account, null, account.funds(), addedByBudget.getOrDefault(account.id(), Funds.NONE)));
        Stream<LedgerDifference> ofCells = ledger.allBalances().stream().map(balance -> {
            Funds added = addedByCell
                    .getOrDefault(balance.budgetId(), new HashMap<>())
                    .remove(balance.cell());
            FundAccount account = accounts.get(balance.budgetId());
            return difference(account, balance.cell(), balance.funds(), added == null ? Funds.NONE : added);
        });
        // Lazily at the end, when every cell that has a balance is taken out.
        Stream<LedgerDifference> withoutBalance = Stream.of(addedByCell)
                .flatMap(rest -> rest.entrySet().stream())
                .flatMap(budget -> budget.getValue().entrySet().stream()
                        .map(cell ->
                                difference(accounts.get(budget.getKey()), cell.getKey(), Funds.NONE, cell.getValue())));
        return Stream.of(ofBudgets, ofCells, withoutBalance)
                .flatMap(all -> all)
                .filter(LedgerDifference::isOne)
                .limit(DIFFERENCES_MAX)
                .toList();
    }

    private static LedgerDifference difference(FundAccount of, Cell cell, Funds kept, Funds added) {
        FundTerms terms = of.terms();
        return new LedgerDifference(
                of.id(),
                terms.name(),
                terms.currency().getCurrencyCode(),
                cell == null ? null : cell.category(),
                cell == null ? null : cell.month(),
                kept,
                added);
    }
}
