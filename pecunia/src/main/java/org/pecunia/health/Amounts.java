package org.pecunia.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pecunia.problems.Findings;

/** Amounts of one currency: read from decimal strings, rounded to its smallest unit, and written for people. */
record Amounts(Currency currency) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    /** The amount in {@code text}; zero after a finding, so that the other fields can still be looked at. */
    static BigDecimal read(Findings findings, String pointer, String text, boolean mayBeNegative) {
        if (!findings.present(pointer, text)) {
            return BigDecimal.ZERO;
        }
        if (!DECIMAL.matcher(text).matches()) {
            findings.add(
                    pointer,
                    "format",
                    Findings.quoted(text)
                            + " is not an amount such as '1234.50' with at most 15 digits and 4 decimals.");
            return BigDecimal.ZERO;
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() < 0 && !mayBeNegative) {
            findings.add(pointer, "negative", "This amount cannot be negative.");
        }
        return amount;
    }

    /** A computed figure as an amount, half to even: the one place where statistics become money again. */
    BigDecimal of(double figure) {
        return of(BigDecimal.valueOf(figure));
    }

    BigDecimal of(BigDecimal amount) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
    }

    /** For people: {@code 1,234.50 GBP}. */
    String shown(BigDecimal amount) {
        return String.format(
                Locale.ROOT,
                "%,." + Math.max(0, currency.getDefaultFractionDigits()) + "f %s",
                amount,
                currency.getCurrencyCode());
    }

    String shown(double figure) {
        return shown(of(figure));
    }
}
