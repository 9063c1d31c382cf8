package org.budgeting.recurring;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgeting.problems.InvalidInput;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** A rule of RFC 5545 that was read: its parts, without the end, which a schedule keeps apart. */
final class RecurrenceText {

    static final int LENGTH_MAX = 300;
    static final int INTERVAL_MAX = 1_000;

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;
    private static final Set<Freq> IN_DAYS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final Set<String> BY_TIME = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> BY_DAY =
            Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS");
    private static final Set<String> KEPT_APART = Set.of("COUNT", "UNTIL", "RSCALE", "SKIP");

    private final RecurrenceRule rule;
    private final Map<String, String> parts;

    private RecurrenceText(RecurrenceRule rule) {
        this.rule = rule;
        this.parts = Arrays.stream(rule.toString().split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0], part -> part[1], (first, second) -> first, LinkedHashMap::new));
    }

    /** @throws InvalidInput on {@code rule} if it is none, or one that cannot be followed day by day */
    static RecurrenceText of(String text) {
        String written = text == null ? "" : text.strip();
        new InvalidInput.Check()
                .refuseIf(written.isEmpty(), "rule", "required", "Say when it recurs.")
                .refuseIf(
                        written.length() > LENGTH_MAX, "rule", "too-long", "Use at most " + LENGTH_MAX + " characters.")
                .done();
        RecurrenceText read = new RecurrenceText(parsed(written));
        RecurrenceRule rule = read.rule;
        new InvalidInput.Check()
                .refuseIf(
                        !IN_DAYS.contains(rule.getFreq()) || BY_TIME.stream().anyMatch(read.parts::containsKey),
                        "rule",
                        "by-time",
                        "Expenses recur by days: use FREQ DAILY, WEEKLY, MONTHLY or YEARLY, and no hours, minutes or seconds.")
                .refuseIf(
                        rule.getInterval() > INTERVAL_MAX,
                        "rule",
                        "out-of-range",
                        "INTERVAL is at most " + INTERVAL_MAX + ".")
                .refuseIf(
                        !read.parts.getOrDefault("RSCALE", "GREGORIAN").equals("GREGORIAN"),
                        "rule",
                        "other-calendar",
                        "Days are those of the Gregorian calendar.")
                .refuseIf(
                        rule.getSkip() == RecurrenceRule.Skip.FORWARD,
                        "rule",
                        "skip-forward",
                        "A day that a month lacks is skipped, or its last day takes the place: SKIP is OMIT or BACKWARD.")
                .done();
        return read;
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException none) {
            throw InvalidInput.of(
                    "rule",
                    "malformed",
                    "Give a rule by RFC 5545, such as FREQ=MONTHLY;BYMONTHDAY=31. This one: " + none.getMessage());
        }
    }

    /** The rule of a text that was read before, with the choice of RFC 7529 for a missing day. */
    static RecurrenceRule rule(String text, MissingDay missing) {
        RecurrenceText read = new RecurrenceText(parsed(text));
        return missing == MissingDay.LAST_DAY && read.namesLateDays()
                ? parsed(text + ";RSCALE=GREGORIAN;SKIP=BACKWARD")
                : read.rule;
    }

    /** Days counted from the end are there in every month that has them; nothing takes their place. */
    private boolean namesLateDays() {
        return rule.hasPart(Part.BYMONTHDAY)
                && rule.getByPart(Part.BYMONTHDAY).stream().allMatch(day -> day > 0)
                && rule.getByPart(Part.BYMONTHDAY).stream().anyMatch(day -> day > LAST_DAY_OF_EVERY_MONTH);
    }

    /** The same without its end, saying by itself on which days it falls (RX1). */
    String complete(LocalDate first) {
        String kept = parts.entrySet().stream()
                .filter(part -> !KEPT_APART.contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        return BY_DAY.stream().anyMatch(parts::containsKey) ? kept : kept + dayOf(first);
    }

    private String dayOf(LocalDate first) {
        return switch (rule.getFreq()) {
            case WEEKLY -> ";BYDAY=" + word(first.getDayOfWeek());
            case MONTHLY -> ";BYMONTHDAY=" + first.getDayOfMonth();
            case YEARLY -> ";BYMONTH=" + first.getMonthValue() + ";BYMONTHDAY=" + first.getDayOfMonth();
            default -> "";
        };
    }

    /** As RFC 5545 writes it. */
    static String word(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    Map<String, String> parts() {
        return parts;
    }

    MissingDay missingDay() {
        return rule.getSkip() == RecurrenceRule.Skip.BACKWARD ? MissingDay.LAST_DAY : MissingDay.SKIP;
    }

    Integer times() {
        return rule.getCount();
    }

    /** The last day; a moment is one of the day that it is then in this zone. */
    LocalDate endsOn(ZoneId zone) {
        DateTime until = rule.getUntil();
        if (until == null) {
            return null;
        }
        return until.isAllDay() || until.isFloating()
                ? day(until)
                : LocalDate.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
    }

    static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }

    /** FREQ and INTERVAL, as the words of {@link Frequency} have them. */
    String unitAndInterval() {
        return "FREQ=" + rule.getFreq() + (rule.getInterval() == 1 ? "" : ";INTERVAL=" + rule.getInterval());
    }
}
