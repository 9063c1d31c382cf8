package org.budgeting.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways of writing a day that files use. */
public final class DateFormats {

    /**
     * ISO first: it is the only one that cannot be mistaken for another; days before months, because most of the world
     * does.
     */
    public static final List<String> PATTERNS = List.of(
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "dd.MM.yyyy",
            "dd-MM-yyyy",
            "yyyy/MM/dd",
            "yyyyMMdd",
            "dd MMM yyyy",
            "dd-MMM-yy",
            "dd/MM/yy");

    private static final Map<String, DateTimeFormatter> FORMATTERS = formatters();

    // A file that gives a moment means its day.
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");

    private DateFormats() {}

    static boolean isKnown(String pattern) {
        return FORMATTERS.containsKey(pattern);
    }

    static Optional<LocalDate> parse(String text, String pattern) {
        try {
            String day = TIME_OF_DAY.matcher(text.strip()).replaceFirst("");
            return Optional.of(LocalDate.parse(day, FORMATTERS.get(pattern)));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /** The first format by which most of the samples are days. */
    static Optional<String> guess(Collection<String> samples) {
        String best = null;
        long bestFitting = 0;
        for (String pattern : PATTERNS) {
            long fitting = samples.stream()
                    .filter(sample -> parse(sample, pattern).isPresent())
                    .count();
            if (fitting > bestFitting) {
                best = pattern;
                bestFitting = fitting;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, DateTimeFormatter> formatters() {
        Map<String, DateTimeFormatter> formatters = new LinkedHashMap<>();
        for (String pattern : PATTERNS) {
            // One letter where people leave out the leading zero; "uuuu", because the strict resolver wants an era with
            // "yyyy".
            String lenient = pattern.equals("yyyyMMdd") || pattern.startsWith("yyyy-")
                    ? pattern.replace("yyyy", "uuuu")
                    : pattern.replace("yyyy", "uuuu")
                            .replace("yy", "uu")
                            .replace("dd", "d")
                            .replaceAll("\\bMM\\b", "M");
            formatters.put(
                    pattern,
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(lenient)
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT));
        }
        return Map.copyOf(formatters);
    }
}
