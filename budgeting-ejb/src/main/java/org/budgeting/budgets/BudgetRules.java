package org.budgeting.budgets;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.calendar.Period;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/** What a plan must fulfil besides the form of its fields. Pure: knows no other component. */
final class BudgetRules {

    private static final BigDecimal RATIO_MAX = new BigDecimal("1000000");

    private static final BigDecimal PERCENT_MAX = new BigDecimal("100");

    private BudgetRules() {}

    static void check(NewBudget input) {
        var check = new InvalidInput.Check();
        checkNumbers(check, input);
        checkDates(check, input);
        checkLines(check, input);
        check.done();
    }

    private static void checkNumbers(InvalidInput.Check check, NewBudget input) {
        check.refuseIf(input.name() == null || input.name().isBlank(), "name", "required", "Give the budget a name.");
        MoneyInput.checkCurrency(check, "currency", input.currency());
        MoneyInput.checkAmount(check, "amount", input.amount(), input.currency());
        check.refuseIf(
                input.amount() != null && input.amount().signum() <= 0,
                "amount",
                "not-positive",
                "A budget's amount is above zero.");
        if (input.targetCpa() != null) {
            MoneyInput.checkAmount(check, "targetCpa", input.targetCpa(), input.currency());
        }
        BigDecimal tolerance = input.control().tolerance();
        check.refuseIf(
                tolerance.signum() < 0
                        || tolerance.compareTo(PERCENT_MAX) > 0
                        || tolerance.stripTrailingZeros().scale() > 2,
                "controlTolerance",
                "not-a-percentage",
                "Write the tolerance as a percentage from 0 to 100 with at most two decimals.");
        check.refuseIf(
                input.targetRoi() != null && input.targetRoi().abs().compareTo(RATIO_MAX) >= 0,
                "targetRoi",
                "too-large",
                "Write the target ROI as a ratio: 0.25 is 25 %.");
    }

    private static void checkDates(InvalidInput.Check check, NewBudget input) {
        if (input.startDate() == null || input.endDate() == null) {
            return;
        }
        boolean backwards = input.endDate().isBefore(input.startDate());
        check.refuseIf(backwards, "endDate", "end-before-start", "The end date is before the start date.");
        check.refuseIf(
                !backwards && input.startDate().plusMonths(NewBudget.MONTHS_MAX).isBefore(input.endDate()),
                "endDate",
                "too-long",
                "A budget spans at most " + NewBudget.MONTHS_MAX + " months.");
        check.refuseIf(
                input.startDate().getYear() < 1900 || input.endDate().getYear() > 2200,
                "startDate",
                "out-of-range",
                "Give dates between 1900 and 2200.");
    }

    private static void checkLines(InvalidInput.Check check, NewBudget input) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n < input.lines().size(); n++) {
            BigDecimal amount = input.lines().get(n).amount();
            MoneyInput.checkAmount(check, "lines[" + n + "].amount", amount, input.currency());
            check.refuseIf(
                    amount != null && amount.signum() < 0,
                    "lines[" + n + "].amount",
                    "negative",
                    "A planned amount is not negative.");
            checkPhasing(check, input, n);
            sum = amount == null ? sum : sum.add(amount);
        }
        check.refuseIf(
                !input.lines().isEmpty() && input.amount() != null && sum.compareTo(input.amount()) != 0,
                "lines",
                "sum-differs",
                "The lines add up to " + sum.toPlainString() + ", not to the budget's amount.");
    }

    private static void checkPhasing(InvalidInput.Check check, NewBudget input, int n) {
        NewBudget.PlannedLine line = input.lines().get(n);
        Phasing phasing = line.phasing();
        boolean datesAreWrong = input.startDate() == null
                || input.endDate() == null
                || input.endDate().isBefore(input.startDate());
        if (line.amount() == null || datesAreWrong) {
            return;
        }
        int months = period(input).months().size();
        String field = "lines[" + n + "].phasing.";
        if (phasing.method() == PhasingMethod.WEIGHTS) {
            check.refuseIf(
                    phasing.weights().size() != months,
                    field + "weights",
                    "wrong-number",
                    "Give one weight for each of the " + months + " months.");
            check.refuseIf(
                    sum(phasing.weights()).signum() <= 0
                            || phasing.weights().stream().anyMatch(one -> one.signum() < 0),
                    field + "weights",
                    "not-positive",
                    "Weights are not negative, and not all zero.");
        }
        if (phasing.method() == PhasingMethod.TYPED) {
            phasing.amounts().forEach(one -> MoneyInput.checkAmount(check, field + "amounts", one, input.currency()));
            check.refuseIf(
                    phasing.amounts().size() != months,
                    field + "amounts",
                    "wrong-number",
                    "Give one amount for each of the " + months + " months.");
            check.refuseIf(
                    sum(phasing.amounts()).compareTo(line.amount()) != 0,
                    field + "amounts",
                    "sum-differs",
                    "The months add up to " + sum(phasing.amounts()).toPlainString() + ", not to the line's amount.");
            check.refuseIf(
                    phasing.amounts().stream().anyMatch(one -> one.signum() < 0),
                    field + "amounts",
                    "negative",
                    "A planned amount is not negative.");
        }
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Period period(NewBudget input) {
        return new Period(input.startDate(), input.endDate());
    }
}
