package org.budgeting.reports;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words around the figures, in one language, and other people's words made fit to stand beside them. */
final class Labels {

    /** Line breaks and tabs, but also what turns the direction of the text after it: no name may reorder a figure. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF\\s]+");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Typeface typeface = new Typeface(1);

    Labels(Locale locale) {
        // no fallback: an English statement must not turn German because the server stands in Germany
        this.bundle = ResourceBundle.getBundle(
                "org.budgeting.reports.labels",
                locale,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key, Object... facts) {
        return facts.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    /** The label of one of the business's words, or the word itself when there is none. */
    String word(String kind, String word) {
        String key = kind + '.' + word;
        return bundle.containsKey(key) ? bundle.getString(key) : plain(word);
    }

    String category(String name) {
        return name.isBlank() ? bundle.getString("category.none") : plain(name);
    }

    String date(String format, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(bundle.getString("format." + format), locale)
                .format(when);
    }

    String moment(ZonedDateTime when) {
        return date(when.getZone() instanceof ZoneOffset ? "made.offset" : "made", when);
    }

    /** One line of printable text; a dash for none. */
    String plain(String text) {
        String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? bundle.getString("none") : typeface.printable(line);
    }
}
