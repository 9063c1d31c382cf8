package org.budgeting.web.transfers;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.transfers.NewTransfer;

/**
 * What a transfer would leave in a category of a budget.
 *
 * @param left in the category over all months, before and after
 * @param planned in the month, before and after; no month can fall below zero
 */
public record TransferEffect(
        String budgetName, String categoryName, YearMonth month, String currency, Change left, Change planned) {

    /** A figure before and after. */
    public record Change(BigDecimal before, BigDecimal after) {

        private boolean suffices() {
            return after.signum() >= 0 || after.compareTo(before) >= 0;
        }
    }

    /** Whether the approvers could carry it out as things stand. */
    public boolean isEnough() {
        return left.suffices() && planned.suffices();
    }

    /** Of each place that is chosen, once; places of budgets that are not known are left out. */
    static List<TransferEffect> of(
            TransferForm form, Function<UUID, Optional<BudgetDetails>> budgets, Function<UUID, String> categories) {
        Map<NewTransfer.Place, BigDecimal> changes = new LinkedHashMap<>();
        form.getGives().stream()
                .filter(TransferForm.Place::isComplete)
                .forEach(place -> changes.merge(place.place(), place.sum().negate(), BigDecimal::add));
        form.getTakes().stream()
                .filter(TransferForm.Place::isComplete)
                .forEach(place -> changes.merge(place.place(), place.sum(), BigDecimal::add));
        List<TransferEffect> effects = new ArrayList<>();
        changes.keySet()
                .forEach(place -> budgets.apply(place.budget())
                        .ifPresent(
                                budget -> effects.add(of(place, changes, budget, categories.apply(place.category())))));
        return effects;
    }

    private static TransferEffect of(
            NewTransfer.Place place,
            Map<NewTransfer.Place, BigDecimal> changes,
            BudgetDetails details,
            String category) {
        BudgetSummary budget = details.budget();
        BigDecimal ofCategory = changes.entrySet().stream()
                .filter(change -> change.getKey().budget().equals(place.budget())
                        && change.getKey().category().equals(place.category()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal planned = BigDecimal.ZERO;
        for (BudgetDetails.Line line : details.lines()) {
            if (line.category().equals(place.category())) {
                left = left.add(leftIn(line));
                planned = line.month().equals(place.month()) ? planned.add(line.planned()) : planned;
            }
        }
        return new TransferEffect(
                budget.name(),
                category,
                place.month(),
                budget.currency(),
                new Change(left, left.add(ofCategory)),
                new Change(planned, planned.add(changes.get(place))));
    }

    static BigDecimal leftIn(BudgetDetails.Line line) {
        return line.planned()
                .subtract(line.reserved())
                .subtract(line.committed())
                .subtract(line.actual());
    }
}
