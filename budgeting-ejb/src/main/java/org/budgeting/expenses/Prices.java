package org.budgeting.expenses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.rates.RateBook;
import org.budgeting.rates.RateService;

/** What the expenses of a batch come to for their budgets; rates are read once, and only if one is needed. */
final class Prices {

    private final RateService rates;
    private final Collection<NewExpense> batch;
    private final Map<UUID, String> currencies;

    private RateBook book;

    /** @param currencies of the budgets that pay, by their ids */
    Prices(RateService rates, Collection<NewExpense> batch, Map<UUID, String> currencies) {
        this.rates = rates;
        this.batch = batch;
        this.currencies = currencies;
    }

    /** See {@link Price#of}; one of the batch. */
    Price of(NewExpense input) {
        return Price.of(input, currencyOf(input), this::book);
    }

    Currency currencyOf(NewExpense input) {
        return Currency.getInstance(currencies.get(input.budget()));
    }

    RateBook book() {
        if (book == null) {
            Set<String> all = new HashSet<>(currencies.values());
            batch.forEach(input -> all.add(input.currency()));
            List<LocalDate> days = batch.stream().map(NewExpense::date).sorted().toList();
            book = rates.book(all, new Period(days.get(0), days.get(days.size() - 1)));
        }
        return book;
    }
}
