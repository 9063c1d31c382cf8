package org.budgeting.periods;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgeting.calendar.FiscalPeriod;

/**
 * Which period, and of whom.
 *
 * @param year by which the fiscal year is named
 * @param department null for the whole organisation
 */
public record PeriodKey(int year, int number, UUID department) {

    private static final Pattern TEXT =
            Pattern.compile("FY(\\d{4})-P(\\d{2})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    /** {@code FY2026-P03}, with a dot and the id of the department behind it if it is of one. */
    public String text() {
        return FiscalPeriod.nameOf(year, number) + (department == null ? "" : "." + department);
    }

    /** Empty for a text that is none of ours. */
    public static Optional<PeriodKey> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new PeriodKey(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                matcher.group(3) == null ? null : UUID.fromString(matcher.group(3))));
    }
}
