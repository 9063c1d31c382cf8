package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/** What a goal, its values and its end must fulfil. Pure. */
final class GoalRules {

    static final int PAYERS_MAX = 20;

    private static final int NAME_MAX = 200;
    private static final int UNIT_MAX = 40;
    private static final int CAMPAIGN_MAX = 200;
    private static final int NOTE_MAX = 500;
    private static final int CLOSING_NOTE_MAX = 2_000;
    private static final int DECIMALS_MAX = 4;
    private static final int SHARE_DECIMALS_MAX = 2;
    private static final BigDecimal VALUE_MAX = new BigDecimal("100000000");
    private static final int YEARS_MAX = 10;

    private GoalRules() {}

    /** @param usual the day on which it begins where it does not say */
    static InvalidInput.Check of(NewGoal input, LocalDate usual) {
        var check = new InvalidInput.Check();
        checkText(check, "goalName", input.goalName(), NAME_MAX, "Give the goal a name.");
        checkText(check, "unit", input.unit(), UNIT_MAX, "Say what is counted, such as leads or EUR.");
        check.refuseIf(input.goalType() == null, "goalType", "required", "Say what kind of goal it is.");
        checkLength(check, "campaign", input.campaign(), CAMPAIGN_MAX);
        checkValue(check, "targetValue", input.targetValue());
        checkValue(check, "startValue", input.startValue());
        if (input.currentValue() != null) {
            checkValue(check, "currentValue", input.currentValue());
        }
        check.refuseIf(
                input.targetValue() != null && input.targetValue().signum() <= 0,
                "targetValue",
                "not-positive",
                "What is to be reached is above zero.");
        checkDay(check, "startOn", input.startOn());
        checkDay(check, "dueOn", input.dueOn());
        LocalDate start = input.startOn() == null ? usual : input.startOn();
        check.refuseIf(
                input.dueOn() != null && !input.dueOn().isAfter(start),
                "dueOn",
                "before-start",
                "A goal is due after the day on which it begins.");
        check.refuseIf(
                input.dueOn() != null && input.dueOn().isAfter(start.plusYears(YEARS_MAX)),
                "dueOn",
                "too-far",
                "A goal runs for at most " + YEARS_MAX + " years.");
        checkPayers(check, input);
        return check;
    }

    private static void checkPayers(InvalidInput.Check check, NewGoal input) {
        check.refuseIf(
                input.budgets().size() > PAYERS_MAX,
                "budgets",
                "too-many",
                "At most " + PAYERS_MAX + " budgets pay for a goal.");
        Set<UUID> seen = new HashSet<>();
        for (int n = 0; n < input.budgets().size(); n++) {
            NewGoal.Payer payer = input.budgets().get(n);
            String field = "budgets[" + n + "].";
            check.refuseIf(payer.budget() == null, field + "budget", "required", "Choose a budget.")
                    .refuseIf(!seen.add(payer.budget()), field + "budget", "twice", "This budget is named already.")
                    .refuseIf(
                            payer.share().signum() <= 0 || payer.share().compareTo(NewGoal.Payer.ALL) > 0,
                            field + "share",
                            "out-of-range",
                            "A share is above 0 and at most 100 percent.")
                    .refuseIf(
                            payer.share().stripTrailingZeros().scale() > SHARE_DECIMALS_MAX,
                            field + "share",
                            "too-many-decimals",
                            "At most " + SHARE_DECIMALS_MAX + " decimals are kept.");
        }
    }

    static InvalidInput.Check of(NewGoalValue input, LocalDate startOn, LocalDate today) {
        var check = new InvalidInput.Check();
        checkValue(check, "value", input.value());
        checkPast(check, "reachedOn", input.reachedOn(), startOn, today);
        checkLength(check, "note", input.note(), NOTE_MAX);
        return check;
    }

    static InvalidInput.Check of(NewRevenue input, String currency, LocalDate startOn, LocalDate today) {
        var check = new InvalidInput.Check();
        MoneyInput.checkAmount(check, "amount", input.amount(), currency);
        check.refuseIf(
                input.amount() != null && input.amount().signum() == 0,
                "amount",
                "zero",
                "Revenue of nothing is not recorded.");
        checkPast(check, "earnedOn", input.earnedOn(), startOn, today);
        checkLength(check, "note", input.note(), NOTE_MAX);
        return check;
    }

    static InvalidInput.Check of(GoalClosing input) {
        var check = new InvalidInput.Check();
        check.refuseIf(input.result() == null, "result", "required", "Say how it ended.");
        if (input.finalValue() != null) {
            checkValue(check, "finalValue", input.finalValue());
        }
        checkLength(check, "note", input.note(), CLOSING_NOTE_MAX);
        return check;
    }

    private static void checkPast(
            InvalidInput.Check check, String field, LocalDate day, LocalDate startOn, LocalDate today) {
        check.refuseIf(
                day.isBefore(startOn) || day.isAfter(today),
                field,
                "out-of-range",
                "Give a day from " + startOn + ", on which the goal begins, to today.");
    }

    private static void checkDay(InvalidInput.Check check, String field, LocalDate day) {
        check.refuseIf(
                day != null && (day.getYear() < 1900 || day.getYear() > 2200),
                field,
                "out-of-range",
                "Give a day between 1900 and 2200.");
    }

    private static void checkText(InvalidInput.Check check, String field, String text, int max, String otherwise) {
        check.refuseIf(text == null || text.isBlank(), field, "required", otherwise);
        checkLength(check, field, text, max);
    }

    private static void checkLength(InvalidInput.Check check, String field, String text, int max) {
        check.refuseIf(text != null && text.length() > max, field, "too-long", "Use at most " + max + " characters.");
    }

    private static void checkValue(InvalidInput.Check check, String field, BigDecimal value) {
        if (value == null) {
            check.refuseIf(true, field, "required", "Give a value.");
            return;
        }
        check.refuseIf(
                        value.abs().compareTo(VALUE_MAX) >= 0,
                        field,
                        "too-large",
                        "The value must be below " + VALUE_MAX.toPlainString() + "; choose a larger unit.")
                .refuseIf(
                        value.stripTrailingZeros().scale() > DECIMALS_MAX,
                        field,
                        "too-many-decimals",
                        "At most " + DECIMALS_MAX + " decimals are kept.");
    }
}
