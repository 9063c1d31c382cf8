package org.budgeting.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgeting.calendar.Period;

/**
 * A fiscal year as plans name it: 2016, FY2016, 2016/17, FY16-17; the first year named is the one in which it starts.
 */
final class FiscalYear {

    private static final Pattern TEXT =
            Pattern.compile("(?i)(?:FY)?\\s*(\\d{4}|\\d{2})(?:\\s*[-/–]\\s*(?:\\d{4}|\\d{2}))?");
    private static final int CENTURY = 2000;

    private FiscalYear() {}

    /** @param startMonth 1 to 12 */
    static Optional<Period> period(String text, int startMonth) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        int year = Integer.parseInt(digits) + (digits.length() == 2 ? CENTURY : 0);
        if (year < 1900 || year > 2199) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(year, startMonth, 1);
        return Optional.of(new Period(start, start.plusYears(1).minusDays(1)));
    }
}
