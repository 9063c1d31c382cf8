package org.budgeting.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.problems.InvalidInput;

/** Reads amounts that people and programs write, and says what is wrong with them. */
public final class MoneyInput {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    private MoneyInput() {}

    public static Optional<Currency> currency(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(KNOWN.get(code));
    }

    /** Notes on {@code field} that the currency is unknown. */
    public static void checkCurrency(InvalidInput.Check check, String field, String code) {
        check.refuseIf(
                currency(code).isEmpty(),
                field,
                "unknown-currency",
                "Give a currency by its ISO 4217 code, such as EUR or GBP.");
    }

    /** Notes on {@code field} more decimals than the currency has, or an amount beyond a million million. */
    public static void checkAmount(InvalidInput.Check check, String field, BigDecimal amount, String currencyCode) {
        if (amount == null) {
            check.refuseIf(true, field, "required", "Give an amount.");
            return;
        }
        check.refuseIf(
                amount.abs().compareTo(LIMIT) >= 0,
                field,
                "too-large",
                "The amount must be below " + LIMIT.toPlainString() + ".");
        currency(currencyCode).ifPresent(currency -> {
            int decimals = Money.decimals(currency);
            check.refuseIf(
                    amount.stripTrailingZeros().scale() > decimals,
                    field,
                    "too-many-decimals",
                    currency.getCurrencyCode() + " has " + decimals + " decimals; the amount has more.");
        });
    }
}
