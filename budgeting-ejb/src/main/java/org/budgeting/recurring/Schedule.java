package org.budgeting.recurring;

import java.time.LocalDate;

/**
 * The days on which something recurs.
 *
 * @param rule a rule of RFC 5545 in steps of days or longer, such as {@code FREQ=MONTHLY;BYMONTHDAY=31}; what it leaves
 *     open comes from {@code startsOn}, and the end that it may name goes into {@code endsOn} or {@code times}
 * @param missingDay as the rule says if absent, which is to skip unless it has {@code SKIP=BACKWARD}
 * @param startsOn the first day on which it can fall
 * @param endsOn the last one; absent for none
 * @param times how many days at most, counted from {@code startsOn}; absent for no limit
 * @param timeZone IANA name of where a day begins; the tenant's if absent
 */
public record Schedule(
        String rule, MissingDay missingDay, LocalDate startsOn, LocalDate endsOn, Integer times, String timeZone) {

    /** The same way for ever, from a day on; the last day of a month stands in for one that it lacks. */
    public static Schedule of(Frequency frequency, LocalDate startsOn) {
        return new Schedule(frequency.rule().orElseThrow(), MissingDay.LAST_DAY, startsOn, null, null, null);
    }

    Schedule from(LocalDate day, Integer timesLeft) {
        return new Schedule(rule, missingDay, day, endsOn, timesLeft, timeZone);
    }

    Schedule until(LocalDate lastDay) {
        return new Schedule(rule, missingDay, startsOn, lastDay, null, timeZone);
    }

    /** Whether both fall on the same days, but for where they begin and end. */
    boolean recursLike(Schedule other) {
        return rule.equals(other.rule) && missingDay == other.missingDay;
    }

    /** The same whether it is written anew or read back: only the end may differ. */
    boolean beginsLike(Schedule other) {
        return recursLike(other) && startsOn.equals(other.startsOn) && timeZone.equals(other.timeZone);
    }
}
