package org.budgeting.goals;

import java.math.BigDecimal;
import org.budgeting.problems.InvalidInput;

/** What a goal must fulfil. Pure. */
final class GoalRules {

    private static final int NAME_MAX = 200;
    private static final int UNIT_MAX = 40;
    private static final int DECIMALS_MAX = 4;
    private static final BigDecimal VALUE_MAX = new BigDecimal("100000000");

    private GoalRules() {}

    static InvalidInput.Check of(NewGoal input) {
        var check = new InvalidInput.Check();
        checkText(check, "goalName", input.goalName(), NAME_MAX, "Give the goal a name.");
        checkText(check, "unit", input.unit(), UNIT_MAX, "Say what is counted, such as leads or EUR.");
        check.refuseIf(input.goalType() == null, "goalType", "required", "Say what kind of goal it is.");
        checkValue(check, "targetValue", input.targetValue());
        checkValue(check, "currentValue", input.currentValue());
        check.refuseIf(
                input.targetValue() != null && input.targetValue().signum() <= 0,
                "targetValue",
                "not-positive",
                "What is to be reached is above zero.");
        check.refuseIf(
                input.dueOn() != null
                        && (input.dueOn().getYear() < 1900 || input.dueOn().getYear() > 2200),
                "dueOn",
                "out-of-range",
                "Give a day between 1900 and 2200.");
        return check;
    }

    private static void checkText(InvalidInput.Check check, String field, String text, int max, String otherwise) {
        check.refuseIf(text == null || text.isBlank(), field, "required", otherwise)
                .refuseIf(
                        text != null && text.length() > max, field, "too-long", "Use at most " + max + " characters.");
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
