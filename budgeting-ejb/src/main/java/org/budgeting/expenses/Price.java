package org.budgeting.expenses;

import java.util.Currency;
import java.util.function.Supplier;
import org.budgeting.money.Money;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.rates.Conversion;
import org.budgeting.rates.RateBook;
import org.budgeting.rates.RateSource;

/**
 * What an expense comes to for the budget that pays it (X11). Pure.
 *
 * @param conversion how it became that; null if it was paid in the budget's currency
 */
record Price(Money charged, Conversion conversion) {

    /**
     * @param budget the budget's currency
     * @param book asked only if the expense is in another one and names no rate
     * @throws org.budgeting.rates.RateMissing if there is none
     * @throws InvalidInput if a rate is named where none is needed, or nothing comes out of it
     */
    static Price of(NewExpense input, Currency budget, Supplier<RateBook> book) {
        Money said = Money.of(input.amount(), input.currency());
        if (said.currency().equals(budget)) {
            if (input.rate() != null) {
                throw InvalidInput.of(
                        "rate", "not-needed", "The budget is kept in " + budget + "; nothing is converted.");
            }
            return new Price(said, null);
        }
        return converted(
                input.rate() == null
                        ? book.get().convert(said, budget, input.date())
                        : Conversion.by(input.rate(), said, budget, input.date(), RateSource.MANUAL));
    }

    Price negated() {
        return new Price(charged.negated(), conversion == null ? null : conversion.negated());
    }

    static Price converted(Conversion conversion) {
        Money charged = conversion.converted();
        InvalidInput.Check check = new InvalidInput.Check()
                .refuseIf(
                        charged.amount().signum() == 0,
                        "amount",
                        "too-small",
                        conversion.original() + " comes to nothing in " + charged.currency() + ".");
        MoneyInput.checkAmount(
                check, "amount", charged.amount(), charged.currency().getCurrencyCode());
        check.done();
        return new Price(charged, conversion);
    }
}
