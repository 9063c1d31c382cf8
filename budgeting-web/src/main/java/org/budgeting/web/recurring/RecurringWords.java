package org.budgeting.web.recurring;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgeting.recurring.PlainRule;
import org.budgeting.recurring.PlainRule.Unit;
import org.budgeting.recurring.Schedule;
import org.budgeting.web.portal.Words;

/** A schedule as a sentence. */
final class RecurringWords {

    private static final int DAYS_OF_EVERY_MONTH = 28;

    private RecurringWords() {}

    static String of(Schedule schedule) {
        String often = PlainRule.of(schedule.rule())
                .map(rule -> often(rule) + missing(rule, schedule))
                .orElseGet(() -> Words.text("recurring.byRule", schedule.rule()));
        return often + end(schedule);
    }

    private static String often(PlainRule rule) {
        String key = "recurring.every." + rule.unit().name().toLowerCase(Locale.ROOT);
        return rule.interval() == 1 ? Words.text(key, on(rule)) : Words.text(key + "s", on(rule), rule.interval());
    }

    private static String on(PlainRule rule) {
        if (rule.ordinal() != null) {
            return Words.text(
                    "recurring.on.weekday",
                    Words.text("recurring.ordinal." + rule.ordinal()),
                    Words.word(rule.weekdays().get(0)));
        }
        if (rule.unit() == Unit.YEAR) {
            String month = Words.word(rule.month());
            return rule.monthDay() == PlainRule.LAST
                    ? Words.text("recurring.on.lastOf", month)
                    : Words.text("recurring.on.ofMonth", rule.monthDay(), month);
        }
        if (rule.monthDay() != null) {
            return rule.monthDay() == PlainRule.LAST
                    ? Words.text("recurring.on.last")
                    : Words.text("recurring.on.day", rule.monthDay());
        }
        return rule.weekdays().stream().map((DayOfWeek day) -> Words.word(day)).collect(Collectors.joining(", "));
    }

    /** Only where a month may lack the day. */
    private static String missing(PlainRule rule, Schedule schedule) {
        boolean late = rule.monthDay() != null && rule.monthDay() > DAYS_OF_EVERY_MONTH;
        boolean always = rule.month() != null
                && rule.monthDay() != null
                && rule.monthDay() <= rule.month().minLength();
        return late && !always
                ? Words.text("recurring.missing." + schedule.missingDay().name().toLowerCase(Locale.ROOT))
                : "";
    }

    private static String end(Schedule schedule) {
        if (schedule.endsOn() != null) {
            return Words.text("recurring.ends.on", Words.day(schedule.endsOn()));
        }
        return schedule.times() == null ? "" : Words.text("recurring.ends.after", schedule.times());
    }
}
