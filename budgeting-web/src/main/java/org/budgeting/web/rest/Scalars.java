package org.budgeting.web.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values as they are written in bodies and parameters, and what is said of those that cannot be read. */
final class Scalars {

    // Bounded: a number of a million digits, or a year beyond a calendar, is refused before anything is computed with
    // it.
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Scalars() {}

    /** The text is none of what is due; the message says what is. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The text itself; null if it is blank, because blank text is absent on every database. */
    static String text(String text) {
        require(text.chars().noneMatch(Scalars::isControl), "Control characters are not accepted.");
        require(text.codePoints().noneMatch(Scalars::isHalf), "The text is not valid Unicode.");
        return text.isBlank() ? null : text;
    }

    static BigDecimal decimal(String text) {
        require(DECIMAL.matcher(text).matches(), "Write a decimal as a string, such as \"1234.50\".");
        return new BigDecimal(text);
    }

    static LocalDate date(String text) {
        String due = "Write a date as year-month-day, such as 2026-11-23.";
        require(DATE.matcher(text).matches(), due);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(due);
        }
    }

    static YearMonth month(String text) {
        String due = "Write a month as year-month, such as 2026-11.";
        require(MONTH.matcher(text).matches(), due);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noSuchMonth) {
            throw new Unreadable(due);
        }
    }

    static Instant moment(String text) {
        String due = "Write a moment with its offset, such as 2026-11-23T06:00:00Z.";
        require(MOMENT.matcher(text).matches(), due);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noSuchMoment) {
            throw new Unreadable(due);
        }
    }

    static UUID id(String text) {
        require(ID.matcher(text).matches(), "Write an id as the API gave it.");
        return UUID.fromString(text);
    }

    static int number(String text) {
        require(text.matches("-?\\d{1,9}"), "Write a whole number.");
        return Integer.parseInt(text);
    }

    static boolean flag(String text) {
        require(text.equals("true") || text.equals("false"), "Write true or false.");
        return text.equals("true");
    }

    static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word((Enum<?>) constant).equals(text))
                .findAny()
                .orElseThrow(() -> new Unreadable("Choose one of: " + words(type) + "."));
    }

    static String word(Enum<?> constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> word((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void require(boolean readable, String otherwise) {
        if (!readable) {
            throw new Unreadable(otherwise);
        }
    }
}
