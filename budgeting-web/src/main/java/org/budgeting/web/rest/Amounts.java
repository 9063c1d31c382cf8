package org.budgeting.web.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.budgeting.money.Money;

/** Amounts as they are answered: decimal strings with the currency's own number of decimals. */
public final class Amounts {

    private Amounts() {}

    /** Null stays null. Estimates have more decimals than the currency; they are rounded half up. */
    public static String shown(BigDecimal amount, String currency) {
        return amount == null
                ? null
                : amount.setScale(Money.decimals(Currency.getInstance(currency)), RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** A number that is no amount, without zeros at its end: 0.2500 is 0.25. Null stays null. */
    public static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
