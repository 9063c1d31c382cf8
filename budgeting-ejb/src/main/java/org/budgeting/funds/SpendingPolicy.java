package org.budgeting.funds;

import java.math.BigDecimal;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;

/** Whether a booking may pass (F2). Pure: looks at the terms of the budget, at what is left and at the booking. */
final class SpendingPolicy {

    private SpendingPolicy() {}

    /** What holds for the budget that a booking names, before any amount is looked at. */
    static Verdict judgeForm(FundTerms terms, boolean open, Booking booking) {
        if (!open && !booking.givesBack()) {
            return Verdict.refused(notOpen(terms));
        }
        if (terms.binding()) {
            return Verdict.refused(new NotAllowedNow(
                    "budget-binds-others",
                    "The budget " + terms.name() + " is a limit for those below it; book to one of them."));
        }
        if (!terms.currency().equals(booking.amount().currency())) {
            return Verdict.refused(InvalidInput.of(
                    "currency",
                    "other-currency",
                    "The budget " + terms.name() + " is kept in " + terms.currency() + "."));
        }
        if (!terms.period().contains(booking.day())) {
            return Verdict.refused(InvalidInput.of(
                    "date",
                    "outside-budget",
                    "The budget " + terms.name() + " runs from "
                            + terms.period().start() + " to " + terms.period().end() + "."));
        }
        return Verdict.BOOKED;
    }

    static void requireOpen(FundTerms terms, boolean open) {
        if (!open) {
            throw notOpen(terms);
        }
    }

    /** A limit is not spent from, so what is in use cannot become one. */
    static void requireUnused(FundTerms terms, Funds funds) {
        if (funds.taken().signum() != 0) {
            throw new NotAllowedNow(
                    "budget-in-use",
                    "Something is booked to the budget " + terms.name()
                            + " itself, so it cannot come to bind others; draft a budget of its own for the limit.");
        }
    }

    private static NotAllowedNow notOpen(FundTerms terms) {
        return new NotAllowedNow(
                "budget-not-open", "The budget " + terms.name() + " is not approved, so nothing can be booked to it.");
    }

    /**
     * What an account says to an amount, be it the booking's own or one that binds it.
     *
     * @param left what is left within its horizon, the tolerance not counted
     * @param allowance what the tolerance adds
     * @param bound the name of the budget that is booked to; null if it is this account's own
     */
    static Verdict judgeAmount(
            FundTerms terms, BigDecimal left, BigDecimal allowance, Booking booking, Movement movement, String bound) {
        BigDecimal taken = movement.taken();
        boolean exceeds = taken.signum() > 0 && taken.compareTo(left.add(allowance)) > 0;
        Control control = terms.control().at(booking.kind());
        if (!exceeds || control == Control.IGNORE) {
            return Verdict.BOOKED;
        }
        String sentence = BudgetExceeded.sentence(terms, bound, left, taken);
        return control == Control.WARN || booking.outside()
                ? Verdict.warned(sentence)
                : Verdict.refused(new BudgetExceeded(sentence));
    }
}
