package org.budgeting.web.portal;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.budgeting.money.Money;

/** Values as the reader's language writes them. Absent values are empty text. */
public final class Words {

    private static final String BUNDLE = "org.budgeting.web.messages";
    private static final String MINUS = "\u2212";

    private Words() {}

    /** {@code £1,234.50}, {@code −£80.00}: the currency's own decimals, a true minus sign that screen readers say. */
    public static String money(BigDecimal amount, String currency) {
        return amount == null ? "" : money(Money.of(amount, currency), locale());
    }

    static String money(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(Money.decimals(money.currency()));
        format.setMaximumFractionDigits(Money.decimals(money.currency()));
        String text = format.format(money.shown().abs());
        return money.isNegative() ? MINUS + text : text;
    }

    /** {@code 1,234.5}: a number that is no amount, with the decimals that it has. */
    public static String number(BigDecimal number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(4);
        String text = format.format(number.abs());
        return number.signum() < 0 ? MINUS + text : text;
    }

    public static String day(LocalDate day) {
        return day == null ? "" : format("format.day").format(day);
    }

    /** A day whose year is said elsewhere. */
    public static String dayOfYear(LocalDate day) {
        return day == null ? "" : format("format.dayOfYear").format(day);
    }

    public static String month(YearMonth month) {
        return month == null ? "" : format("format.month").format(month);
    }

    public static String moment(Instant moment) {
        return moment == null ? "" : format("format.moment").format(moment.atZone(ZoneOffset.UTC));
    }

    /** A share of 0 to 1 as a whole percentage. */
    public static String percent(BigDecimal share) {
        return share == null ? "" : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "\u00a0%";
    }

    /** An enumeration's word, by the key {@code <Type>.<constant in lower case>}. */
    public static String word(Enum<?> word) {
        return word == null
                ? ""
                : text(word.getDeclaringClass().getSimpleName() + "."
                        + word.name().toLowerCase(Locale.ROOT));
    }

    /** The bundle's text of this key with its places filled. */
    public static String text(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
    }

    private static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale());
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}
