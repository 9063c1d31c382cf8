package org.budgeting.expenses;

import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.rates.NewRate;

/** What an expense must fulfil besides the form of its fields. Pure. */
final class ExpenseRules {

    private ExpenseRules() {}

    static InvalidInput.Check of(NewExpense input) {
        var check = new InvalidInput.Check()
                .refuseIf(
                        input.description() == null || input.description().isBlank(),
                        "description",
                        "required",
                        "Say what it was for.")
                .refuseIf(input.date() == null, "date", "required", "Give the day of the purchase.")
                .refuseIf(input.budget() == null, "budget", "required", "Choose the budget that pays it.");
        check.refuseIf(
                input.finalInvoice() && (input.commitmentLine() == null || isRefund(input)),
                "finalInvoice",
                "no-invoice",
                "Only an invoice of a commitment can be the last one.");
        MoneyInput.checkCurrency(check, "currency", input.currency());
        MoneyInput.checkAmount(check, "amount", input.amount(), input.currency());
        if (input.paymentMeans() != null) {
            input.paymentMeans().check(check);
        }
        if (input.rate() != null) {
            NewRate.checkRate(check, "rate", input.rate());
        }
        if (input.amount() != null) {
            checkSign(check, input);
        }
        return check;
    }

    private static void checkSign(InvalidInput.Check check, NewExpense input) {
        boolean refund = isRefund(input);
        check.refuseIf(input.amount().signum() == 0, "amount", "zero", "An expense of nothing is not recorded.")
                .refuseIf(
                        input.status() == ExpenseStatus.CANCELLED,
                        "status",
                        "cancelled",
                        "A cancelled expense is not recorded anew.")
                .refuseIf(
                        refund != (input.status() == ExpenseStatus.REFUNDED)
                                && input.status() != ExpenseStatus.CANCELLED,
                        "status",
                        "sign-differs",
                        "A refund has an amount below zero and the status refunded; nothing else has.");
    }

    private static boolean isRefund(NewExpense input) {
        return input.amount() != null && input.amount().signum() < 0;
    }
}
