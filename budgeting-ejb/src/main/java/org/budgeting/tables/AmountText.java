package org.budgeting.tables;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts as files write them: with a currency sign, with thousands separated, below zero by a minus on either side or
 * by brackets. A separator in a place where none belongs makes it no amount, rather than another one.
 */
public final class AmountText {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u202f'’£$€¥]");
    private static final Pattern WITH_POINT = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+");
    private static final Pattern WITH_COMMA = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d*)?|,\\d+");
    private static final int LENGTH_MAX = 40;

    private AmountText() {}

    /** @param separator of the decimals, {@code .} or {@code ,} */
    public static Optional<BigDecimal> parse(String text, String separator) {
        if (text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        String plain = DECORATION.matcher(text).replaceAll("");
        boolean inBrackets = plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2;
        boolean before = plain.startsWith("-");
        boolean after = plain.endsWith("-") && plain.length() > 1;
        String digits = inBrackets ? plain.substring(1, plain.length() - 1) : plain;
        digits = before ? digits.substring(1) : after ? digits.substring(0, digits.length() - 1) : digits;
        boolean comma = separator.equals(",");
        if ((before && after)
                || !(comma ? WITH_COMMA : WITH_POINT).matcher(digits).matches()) {
            return Optional.empty();
        }
        String number = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        BigDecimal amount = new BigDecimal(number.endsWith(".") ? number + "0" : number);
        return Optional.of(inBrackets || before || after ? amount.negate() : amount);
    }

    /** The separator by which more of the samples are amounts; a point if both do. */
    public static String guessSeparator(Collection<String> samples) {
        return readable(samples, ",") > readable(samples, ".") ? "," : ".";
    }

    private static long readable(Collection<String> samples, String separator) {
        return samples.stream()
                .filter(sample -> parse(sample, separator).isPresent())
                .count();
    }
}
