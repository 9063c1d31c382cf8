package org.budgeting.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes amounts with the currency's own digits, or with more where a figure of the statement has more: columns of
 * figures that are never rounded always add up. For one print in one thread.
 */
final class Figures {

    static final String NOTHING = "–";

    private final DecimalFormat amounts;
    private final NumberFormat percents;
    private final NumberFormat ticks;

    Figures(BudgetStatement statement, Locale locale) {
        int digits = statement
                .amounts()
                .mapToInt(amount -> amount.stripTrailingZeros().scale())
                .reduce(digitsOf(statement.budget().currency()), Math::max);
        amounts = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        amounts.setMinimumFractionDigits(digits);
        amounts.setMaximumFractionDigits(digits);
        amounts.setRoundingMode(RoundingMode.UNNECESSARY);
        percents = NumberFormat.getPercentInstance(locale);
        percents.setMinimumFractionDigits(1);
        percents.setMaximumFractionDigits(1);
        ticks = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        ticks.setMaximumFractionDigits(2);
    }

    String amount(BigDecimal amount) {
        return amounts.format(amount);
    }

    /** As finance writes tables: a dash for nothing. */
    String cell(BigDecimal amount) {
        return amount.signum() == 0 ? NOTHING : amount(amount);
    }

    /** A dash when there is no whole to take a part of. */
    String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? NOTHING : percents.format(part.divide(whole, 6, RoundingMode.HALF_EVEN));
    }

    String tick(double amount) {
        return ticks.format(amount);
    }

    private static int digitsOf(Currency currency) {
        // ISO 4217 has no digits for metals and test codes
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
