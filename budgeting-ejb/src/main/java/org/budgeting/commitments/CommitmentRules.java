package org.budgeting.commitments;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.calendar.Period;
import org.budgeting.categories.Offered;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/** What a request must fulfil besides the form of its fields. Pure. */
final class CommitmentRules {

    /** A reservation that outlives a year is a plan. */
    private static final int RESERVED_DAYS_MAX = 366;

    private CommitmentRules() {}

    static void check(NewCommitment input, LocalDate today) {
        var check = new InvalidInput.Check()
                .refuseIf(
                        input.title() == null || input.title().isBlank(),
                        "title",
                        "required",
                        "Say what is going to be bought.")
                .refuseIf(input.neededBy() == null, "neededBy", "required", "Give the day by which it is needed.")
                .refuseIf(
                        input.lines() == null || input.lines().isEmpty(),
                        "lines",
                        "required",
                        "Say which budget pays how much.")
                .refuseIf(
                        input.lines() != null && input.lines().size() > NewCommitment.LINES_MAX,
                        "lines",
                        "too-many",
                        "A commitment has at most " + NewCommitment.LINES_MAX + " lines.");
        MoneyInput.checkCurrency(check, "currency", input.currency());
        if (input.expiresOn() != null) {
            check.refuseIf(
                    input.expiresOn().isBefore(today) || input.expiresOn().isAfter(today.plusDays(RESERVED_DAYS_MAX)),
                    "expiresOn",
                    "out-of-range",
                    "A request holds money back until today at least, and for " + RESERVED_DAYS_MAX + " days at most.");
        }
        check.done();
        for (int n = 0; n < input.lines().size(); n++) {
            checkForm(check, field(n), input.lines().get(n), input.currency());
        }
        check.done();
    }

    private static void checkForm(InvalidInput.Check check, String field, NewCommitment.Line line, String currency) {
        check.refuseIf(line.budget() == null, field + "budget", "required", "Choose the budget that pays it.");
        check.refuseIf(line.category() == null, field + "category", "required", "Choose a category.");
        check.refuseIf(
                line.amount() != null && line.amount().signum() <= 0,
                field + "amount",
                "not-positive",
                "Commit an amount above zero.");
        MoneyInput.checkAmount(check, field + "amount", line.amount(), currency);
    }

    static void checkPlaces(NewCommitment input, Map<UUID, BudgetSummary> budgets, Offered categories) {
        var check = new InvalidInput.Check();
        for (int n = 0; n < input.lines().size(); n++) {
            NewCommitment.Line line = input.lines().get(n);
            categories.check(check, field(n) + "category", line.category());
            BudgetSummary budget = budgets.get(line.budget());
            if (budget == null) {
                check.refuseIf(true, field(n) + "budget", "unknown", "There is no such budget.");
            } else {
                checkBudget(check, field(n), budget, input.currency(), input.expectedOn(line));
            }
        }
        check.done();
    }

    private static void checkBudget(
            InvalidInput.Check check, String field, BudgetSummary budget, String currency, LocalDate expectedOn) {
        check.refuseIf(
                budget.stage() != BudgetStage.APPROVED,
                field + "budget",
                "budget-not-open",
                "The budget " + budget.name() + " is not approved.");
        check.refuseIf(
                budget.bindsDescendants(),
                field + "budget",
                "budget-binds-others",
                "The budget " + budget.name() + " is a limit for those below it; choose one of them.");
        check.refuseIf(
                !budget.currency().equals(currency),
                field + "budget",
                "other-currency",
                "The budget " + budget.name() + " is kept in " + budget.currency() + ".");
        check.refuseIf(
                !new Period(budget.startDate(), budget.endDate()).contains(expectedOn),
                field + "expectedOn",
                "outside-budget",
                "The budget " + budget.name() + " runs from " + budget.startDate() + " to " + budget.endDate() + ".");
    }

    /** The path of a line's fields. */
    static String field(int n) {
        return "lines[" + n + "].";
    }
}
