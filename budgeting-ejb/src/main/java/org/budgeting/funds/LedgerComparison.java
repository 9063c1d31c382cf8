package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
        return Stream.of(ofBudgets, ofCells, withoutBalance, ofPaid(accounts))
                .flatMap(all -> all)
                .filter(LedgerDifference::isOne)
                .limit(DIFFERENCES_MAX)
                .toList();
    }

    /**
     * What was paid in other currencies: each balance and each sum of rows is told, as it was paid and as converted.
     */
    private Stream<LedgerDifference> ofPaid(Map<UUID, FundAccount> accounts) {
        Map<Paid, PaidFunds> kept = new HashMap<>();
        ledger.allPaid().forEach(one -> kept.put(new Paid(one.budgetId(), one.place()), one.details()));
        Map<Paid, PaidFunds> added = new HashMap<>();
        ledger.paidAddedUp()
                .forEach(one -> added.put(new Paid(one.budget(), one.funds().place()), one.funds()));
        return Stream.concat(kept.keySet().stream(), added.keySet().stream())
                .distinct()
                .flatMap(place -> differences(
                        accounts.get(place.budget()),
                        place.place(),
                        kept.getOrDefault(place, none(place)),
                        added.getOrDefault(place, none(place))));
    }

    private record Paid(UUID budget, PaidCell place) {}

    private static PaidFunds none(Paid place) {
        return new PaidFunds(place.place(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Stream<LedgerDifference> differences(
            FundAccount of, PaidCell place, PaidFunds kept, PaidFunds added) {
        LedgerDifference converted = difference(of, place.cell(), used(kept.used()), used(added.used()));
        return Stream.of(converted, converted.paidIn(place.currency(), used(kept.original()), used(added.original())));
    }

    private static Funds used(BigDecimal sum) {
        return new Funds(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, sum);
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
