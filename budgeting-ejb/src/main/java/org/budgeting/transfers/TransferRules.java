package org.budgeting.transfers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.calendar.Period;
import org.budgeting.categories.Offered;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/** What a transfer must fulfil besides the form of its fields (J1). Pure. */
final class TransferRules {

    private TransferRules() {}

    static void check(NewTransfer input) {
        var check = new InvalidInput.Check();
        check.refuseIf(
                input.reason() == null || input.reason().isBlank(), "reason", "required", "Say why it shall move.");
        check.refuseIf(
                input.lines() == null || input.lines().isEmpty(), "lines", "required", "Say what shall move where.");
        check.done();
        for (int n = 0; n < input.lines().size(); n++) {
            NewTransfer.Line line = input.lines().get(n);
            String field = "lines[" + n + "].";
            check.refuseIf(
                    line.amount() == null || line.amount().signum() <= 0,
                    field + "amount",
                    "not-positive",
                    "Move an amount above zero.");
            check.refuseIf(line.from() == null, field + "from", "required", "Say what gives.");
            check.refuseIf(line.to() == null, field + "to", "required", "Say what takes.");
            check.refuseIf(
                    line.from() != null && line.from().equals(line.to()),
                    field + "to",
                    "same-place",
                    "It would take what it gives; choose another place.");
        }
        check.done();
    }

    static void checkPlaces(NewTransfer input, Map<UUID, BudgetDetails> budgets, Offered categories) {
        var check = new InvalidInput.Check();
        for (int n = 0; n < input.lines().size(); n++) {
            NewTransfer.Line line = input.lines().get(n);
            checkPlace(check, "lines[" + n + "].from.", line.from(), budgets, categories);
            checkPlace(check, "lines[" + n + "].to.", line.to(), budgets, categories);
            UUID taker = line.to().category();
            check.refuseIf(
                    categories.standIns().containsKey(taker) && !categories.isInUse(taker),
                    "lines[" + n + "].to.category",
                    "retired",
                    "The category is retired; it gives, but takes nothing any more.");
        }
        check.done();
        Set<String> currencies = budgets.values().stream()
                .map(budget -> budget.budget().currency())
                .collect(Collectors.toSet());
        check.refuseIf(
                currencies.size() > 1,
                "lines",
                "other-currency",
                "All budgets of a transfer are kept in one currency; these are kept in " + currencies + ".");
        String currency = currencies.iterator().next();
        for (int n = 0; n < input.lines().size(); n++) {
            BigDecimal amount = input.lines().get(n).amount();
            MoneyInput.checkAmount(check, "lines[" + n + "].amount", amount, currency);
        }
        check.done();
    }

    private static void checkPlace(
            InvalidInput.Check check,
            String field,
            NewTransfer.Place place,
            Map<UUID, BudgetDetails> budgets,
            Offered categories) {
        BudgetDetails details = budgets.get(place.budget());
        check.refuseIf(details == null, field + "budget", "unknown", "There is no such budget.");
        check.refuseIf(
                !categories.standIns().containsKey(place.category()),
                field + "category",
                "unknown",
                "There is no such category.");
        if (details == null) {
            return;
        }
        BudgetSummary budget = details.budget();
        check.refuseIf(
                budget.stage() != BudgetStage.APPROVED,
                field + "budget",
                "budget-not-open",
                "The budget " + budget.name() + " is not approved.");
        Period period = new Period(budget.startDate(), budget.endDate());
        check.refuseIf(
                place.month() == null || !period.months().contains(place.month()),
                field + "month",
                "outside-budget",
                "The budget " + budget.name() + " runs from " + budget.startDate() + " to " + budget.endDate() + ".");
    }
}
