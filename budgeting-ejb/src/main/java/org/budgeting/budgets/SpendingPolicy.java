package org.budgeting.budgets;

import java.math.BigDecimal;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;

/** Whether a booking may pass (F2). Pure: looks at the budget, its balance and the booking, and decides. */
final class SpendingPolicy {

    private SpendingPolicy() {}

    static Verdict judge(Budget budget, Funds funds, Booking booking) {
        if (!budget.isOpen()) {
            return Verdict.refused(new NotAllowedNow(
                    "budget-not-open",
                    "The budget " + budget.name() + " is not approved, so nothing can be booked to it."));
        }
        if (!budget.money().currency().equals(booking.amount().currency())) {
            return Verdict.refused(InvalidInput.of(
                    "currency",
                    "other-currency",
                    "The budget " + budget.name() + " is kept in "
                            + budget.money().currency() + "."));
        }
        if (!budget.period().contains(booking.day())) {
            return Verdict.refused(InvalidInput.of(
                    "date",
                    "outside-budget",
                    "The budget " + budget.name() + " runs from "
                            + budget.period().start() + " to " + budget.period().end() + "."));
        }
        return judgeAmount(budget, funds, booking);
    }

    private static Verdict judgeAmount(Budget budget, Funds funds, Booking booking) {
        BigDecimal taken = booking.movement().taken();
        boolean exceeds = taken.signum() > 0 && taken.compareTo(funds.available()) > 0;
        if (!exceeds || budget.control() == Control.IGNORE) {
            return Verdict.BOOKED;
        }
        BudgetExceeded exceeded = new BudgetExceeded(budget, funds.available(), taken);
        return budget.control() == Control.WARN ? Verdict.warned(exceeded.getMessage()) : Verdict.refused(exceeded);
    }
}
