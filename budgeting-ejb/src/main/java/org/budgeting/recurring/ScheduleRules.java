package org.budgeting.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;

/** What a schedule must fulfil, and how it is completed. Pure but for the clock that it is given. */
final class ScheduleRules {

    static final int TIMES_MAX = 1_000;

    /** Days that have passed are booked at once; further back than this it is a mistake. */
    private static final int YEARS_BACK_MAX = 1;

    private static final int YEARS_AHEAD_MAX = 10;

    private final Clock clock;
    private final String usualZone;

    ScheduleRules(Clock clock, String usualZone) {
        this.clock = clock;
        this.usualZone = usualZone;
    }

    /**
     * The same with everything said.
     *
     * @param already the first day that it has and may keep, however long ago; null if it is new
     * @throws InvalidInput naming each field that breaks a rule, or {@code rule} if it falls on no day at all
     */
    Schedule complete(Schedule input, LocalDate already) {
        InvalidInput.Check check = new InvalidInput.Check();
        String zone = input.timeZone() == null ? usualZone : input.timeZone();
        boolean known = ZoneId.getAvailableZoneIds().contains(zone);
        check.refuseIf(!known, "timeZone", "unknown-time-zone", "Give an IANA time zone such as Europe/London.");
        LocalDate start = input.startsOn();
        check.refuseIf(start == null, "startsOn", "required", "Give the first day.");
        if (start != null && known && !start.equals(already)) {
            checkStart(check, start, LocalDate.now(clock.withZone(ZoneId.of(zone))));
        }
        check.refuseIf(
                start != null && input.endsOn() != null && input.endsOn().isBefore(start),
                "endsOn",
                "before-start",
                "The last day is not before the first one.");
        check.refuseIf(
                input.times() != null && (input.times() < 1 || input.times() > TIMES_MAX),
                "times",
                "out-of-range",
                "Give a number from 1 to " + TIMES_MAX + ".");
        RecurrenceText text = read(check, input.rule());
        check.done();
        return completed(input, text, zone);
    }

    private static void checkStart(InvalidInput.Check check, LocalDate start, LocalDate today) {
        check.refuseIf(
                        start.isBefore(today.minusYears(YEARS_BACK_MAX)),
                        "startsOn",
                        "too-early",
                        "What has passed is booked at once: begin at most a year ago.")
                .refuseIf(
                        start.isAfter(today.plusYears(YEARS_AHEAD_MAX)),
                        "startsOn",
                        "too-late",
                        "Begin within the next " + YEARS_AHEAD_MAX + " years.");
    }

    private static RecurrenceText read(InvalidInput.Check check, String rule) {
        try {
            return RecurrenceText.of(rule);
        } catch (InvalidInput invalid) {
            for (FieldProblem problem : invalid.fields()) {
                check.refuseIf(true, problem.field(), problem.code(), problem.message());
            }
            return null;
        }
    }

    private static Schedule completed(Schedule input, RecurrenceText text, String zone) {
        LocalDate until = text.endsOn(ZoneId.of(zone));
        new InvalidInput.Check()
                .refuseIf(
                        until != null && input.endsOn() != null && !until.equals(input.endsOn()),
                        "endsOn",
                        "twice",
                        "The rule names its last day itself, by UNTIL; give it once.")
                .refuseIf(
                        text.times() != null
                                && input.times() != null
                                && !text.times().equals(input.times()),
                        "times",
                        "twice",
                        "The rule says how often itself, by COUNT; give it once.")
                .done();
        LocalDate end = input.endsOn() == null ? until : input.endsOn();
        Integer times = input.times() == null ? text.times() : input.times();
        new InvalidInput.Check()
                .refuseIf(
                        end != null && times != null,
                        "times",
                        "two-ends",
                        "It ends on a day or after a number of times, not both.")
                .refuseIf(
                        times != null && times > TIMES_MAX,
                        "rule",
                        "out-of-range",
                        "COUNT is at most " + TIMES_MAX + ".")
                .done();
        Schedule complete = new Schedule(
                text.complete(input.startsOn()),
                input.missingDay() == null ? text.missingDay() : input.missingDay(),
                input.startsOn(),
                end,
                times,
                zone);
        if (Days.onOrAfter(complete, complete.startsOn()).isEmpty()) {
            throw new InvalidInput(List.of(new FieldProblem(
                    "rule", "no-days", "From " + complete.startsOn() + " on, this falls on no day at all.")));
        }
        return complete;
    }
}
