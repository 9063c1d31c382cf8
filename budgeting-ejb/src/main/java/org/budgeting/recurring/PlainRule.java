package org.budgeting.recurring;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule that can be said in few words. What it leaves open comes from the first day.
 *
 * @param interval every so many units
 * @param weekdays of a weekly rule; or the one that {@code ordinal} counts
 * @param monthDay of a monthly or a yearly rule; {@value #LAST} for the last day; null if weekdays are counted
 * @param ordinal which of its weekdays a month takes, 1 to 4, or {@value #LAST} for the last; null if days are
 * @param month of a yearly rule
 */
public record PlainRule(
        Unit unit, int interval, List<DayOfWeek> weekdays, Integer monthDay, Integer ordinal, Month month) {

    public static final int LAST = -1;

    private static final Pattern COUNTED = Pattern.compile("(-1|[1-4])([A-Z]{2})");

    /** What a rule counts in. */
    public enum Unit {
        DAY("DAILY"),
        WEEK("WEEKLY"),
        MONTH("MONTHLY"),
        YEAR("YEARLY");

        private final String frequency;

        Unit(String frequency) {
            this.frequency = frequency;
        }
    }

    public PlainRule {
        weekdays = weekdays == null ? List.of() : weekdays.stream().sorted().toList();
    }

    public static PlainRule every(Unit unit, int interval) {
        return new PlainRule(unit, interval, null, null, null, null);
    }

    /** The rule in the words of RFC 5545. */
    public String text() {
        StringBuilder text = new StringBuilder("FREQ=").append(unit.frequency);
        if (interval != 1) {
            text.append(";INTERVAL=").append(interval);
        }
        if (!weekdays.isEmpty()) {
            String which = ordinal == null ? "" : String.valueOf(ordinal);
            text.append(weekdays.stream()
                    .map(day -> which + RecurrenceText.word(day))
                    .collect(Collectors.joining(",", ";BYDAY=", "")));
        }
        if (month != null) {
            text.append(";BYMONTH=").append(month.getValue());
        }
        return monthDay == null
                ? text.toString()
                : text.append(";BYMONTHDAY=").append(monthDay).toString();
    }

    /** The rule of a complete schedule; empty if it takes more than these words. */
    public static Optional<PlainRule> of(String rule) {
        Map<String, String> parts = RecurrenceText.of(rule).parts();
        Unit unit = Arrays.stream(Unit.values())
                .filter(one -> one.frequency.equals(parts.get("FREQ")))
                .findFirst()
                .orElseThrow();
        PlainRule plain = every(unit, Integer.parseInt(parts.getOrDefault("INTERVAL", "1")));
        Optional<PlainRule> read = switch (unit) {
            case DAY -> Optional.of(plain);
            case WEEK -> plain.onWeekdays(parts.get("BYDAY"));
            case MONTH ->
                parts.containsKey("BYDAY")
                        ? plain.onCounted(parts.get("BYDAY"))
                        : plain.onDay(parts.get("BYMONTHDAY"), null);
            case YEAR -> plain.onDay(parts.get("BYMONTHDAY"), parts.get("BYMONTH"));
        };
        // A part that was not read is missing when it is written.
        return read.filter(one -> names(RecurrenceText.of(one.text()).parts()).equals(names(parts)));
    }

    private static Set<String> names(Map<String, String> parts) {
        Set<String> names = new HashSet<>(parts.keySet());
        names.remove("INTERVAL");
        return names;
    }

    private Optional<PlainRule> onWeekdays(String days) {
        return days == null || !days.matches("[A-Z,]+")
                ? Optional.empty()
                : Optional.of(new PlainRule(
                        unit,
                        interval,
                        Arrays.stream(days.split(",")).map(PlainRule::weekday).toList(),
                        null,
                        null,
                        null));
    }

    private Optional<PlainRule> onCounted(String day) {
        Matcher counted = COUNTED.matcher(day);
        return counted.matches()
                ? Optional.of(new PlainRule(
                        unit,
                        interval,
                        List.of(weekday(counted.group(2))),
                        null,
                        Integer.valueOf(counted.group(1)),
                        null))
                : Optional.empty();
    }

    private Optional<PlainRule> onDay(String day, String ofMonth) {
        boolean oneDay = day != null && day.matches("-1|[1-9]\\d?");
        boolean oneMonth = ofMonth == null ? unit == Unit.MONTH : ofMonth.matches("\\d{1,2}");
        return oneDay && oneMonth
                ? Optional.of(new PlainRule(
                        unit,
                        interval,
                        null,
                        Integer.valueOf(day),
                        null,
                        ofMonth == null ? null : Month.of(Integer.parseInt(ofMonth))))
                : Optional.empty();
    }

    private static DayOfWeek weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> RecurrenceText.word(day).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
