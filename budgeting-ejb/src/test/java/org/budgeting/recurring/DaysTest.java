package org.budgeting.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=MONTHLY;BYMONTHDAY=31       | SKIP     | 2026-01-12 | 2026-01-31 2026-03-31 2026-05-31
                    FREQ=MONTHLY;BYMONTHDAY=31       | LAST_DAY | 2026-01-12 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30
                    FREQ=MONTHLY                     | LAST_DAY | 2026-01-30 | 2026-01-30 2026-02-28 2026-03-30
                    FREQ=MONTHLY;INTERVAL=3          | LAST_DAY | 2026-11-30 | 2026-11-30 2027-02-28 2027-05-30 2027-08-30
                    FREQ=MONTHLY;BYMONTHDAY=30,31    | LAST_DAY | 2026-01-12 | 2026-01-30 2026-01-31 2026-02-28 2026-03-30 2026-03-31
                    FREQ=MONTHLY;BYMONTHDAY=-1       | LAST_DAY | 2026-01-12 | 2026-01-31 2026-02-28 2026-03-31
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | SKIP  | 2026-01-12 | 2028-02-29 2032-02-29
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | LAST_DAY | 2026-01-12 | 2026-02-28 2027-02-28 2028-02-29 2029-02-28
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE | SKIP   | 2026-01-13 | 2026-01-14 2026-01-26 2026-01-28 2026-02-09
                    FREQ=MONTHLY;BYDAY=-1FR          | SKIP     | 2026-01-12 | 2026-01-30 2026-02-27 2026-03-27
                    FREQ=DAILY;COUNT=3               | SKIP     | 2026-01-12 | 2026-01-12 2026-01-13 2026-01-14
                    FREQ=WEEKLY;UNTIL=20260119       | SKIP     | 2026-01-12 | 2026-01-12 2026-01-19
                    FREQ=DAILY;UNTIL=20260113T233000Z | SKIP    | 2026-01-12 | 2026-01-12 2026-01-13
                    """)
    void day_31_29_february_and_ends_are_as_the_standards_say_RX1(
            String rule, MissingDay missing, LocalDate start, String days) {
        List<LocalDate> expected =
                Stream.of(days.split(" ")).map(LocalDate::parse).toList();
        Schedule schedule = complete(new Schedule(rule, missing, start, null, null, null));
        assertThat(Days.from(schedule, start, 5)).startsWith(expected.toArray(LocalDate[]::new));
        if (rule.contains("COUNT") || rule.contains("UNTIL")) {
            assertThat(Days.from(schedule, start, 5)).hasSameSizeAs(expected);
        }
    }

    @Test
    void the_choice_for_a_missing_day_may_stand_in_the_rule_RX1() {
        Schedule schedule = complete(rule("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD"));
        assertThat(schedule.missingDay()).isEqualTo(MissingDay.LAST_DAY);
        assertThat(schedule.rule()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=31");
        assertThat(complete(rule("FREQ=MONTHLY;BYMONTHDAY=31")).missingDay()).isEqualTo(MissingDay.SKIP);
    }

    /** Rules like those that people make: any unit, with or without days of their own, and any end. */
    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<String> rules = Arbitraries.of(
                "FREQ=DAILY",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=SA,SU",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYMONTHDAY=29,31",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY",
                "FREQ=YEARLY;BYMONTH=2,5;BYMONTHDAY=30");
        return Combinators.combine(
                        rules,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(MissingDay.values()),
                        Arbitraries.integers().between(-365, 1000),
                        Arbitraries.integers().between(1, 40).injectNull(0.5))
                .as((rule, interval, missing, offset, times) -> complete(new Schedule(
                        rule + ";INTERVAL=" + interval, missing, TODAY.plusDays(offset), null, times, null)));
    }

    @Property(tries = 300)
    void days_come_in_order_once_each_within_their_bounds_wherever_one_begins_to_ask_RX1(
            @ForAll("schedules") Schedule schedule) {
        List<LocalDate> days = Days.from(schedule, schedule.startsOn(), 60);
        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(0)).isAfterOrEqualTo(schedule.startsOn());
        if (schedule.times() != null) {
            assertThat(days).hasSizeLessThanOrEqualTo(schedule.times());
        }
        IntStream.range(0, days.size()).forEach(n -> {
            LocalDate afterTheOneBefore =
                    n == 0 ? schedule.startsOn() : days.get(n - 1).plusDays(1);
            assertThat(Days.onOrAfter(schedule, afterTheOneBefore)).contains(days.get(n));
            assertThat(Days.before(schedule, days.get(n))).isEqualTo(n);
        });
    }

    @Property(tries = 300)
    void one_that_goes_on_from_one_of_its_days_falls_on_the_same_ones_RX5(@ForAll("schedules") Schedule schedule) {
        List<LocalDate> days = Days.from(schedule, schedule.startsOn(), 12);
        LocalDate turn = days.get(days.size() / 2);
        Integer left = schedule.times() == null ? null : schedule.times() - days.size() / 2;
        Schedule goesOn = schedule.from(turn, left);
        assertThat(Days.from(goesOn, turn, days.size() - days.size() / 2))
                .isEqualTo(days.subList(days.size() / 2, days.size()));
    }

    @Property(tries = 100)
    void what_is_complete_stays_as_it_is(@ForAll("schedules") Schedule schedule) {
        assertThat(complete(schedule)).isEqualTo(schedule);
    }

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "nonsense, malformed",
        "FREQ=MONTHLY;INTERVAL=0, malformed",
        "FREQ=MONTHLY;COUNT=3;UNTIL=20270101, malformed",
        "FREQ=HOURLY, by-time",
        "FREQ=DAILY;BYHOUR=9, by-time",
        "FREQ=DAILY;INTERVAL=2000000000, out-of-range",
        "FREQ=DAILY;COUNT=2000, out-of-range",
        "FREQ=MONTHLY;BYMONTHDAY=31;RSCALE=GREGORIAN;SKIP=FORWARD, skip-forward",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, no-days",
        "FREQ=MONTHLY;BYDAY=6MO, no-days"
    })
    void a_rule_that_cannot_be_followed_is_refused_and_says_why_RX1(String rule, String code) {
        assertThat(problems(rule(rule))).extracting(FieldProblem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;INTERVAL=1000;BYMONTH=2;BYDAY=MO",
                "FREQ=YEARLY;INTERVAL=999;BYYEARDAY=366",
                "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=300",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;INTERVAL=997"
            })
    void a_rule_that_is_hostile_ends_soon_RX1(String rule) {
        assertTimeout(Duration.ofSeconds(2), () -> {
            try {
                Days.from(complete(rule(rule)), TODAY, 60);
            } catch (InvalidInput refused) {
                assertThat(refused.fields()).isNotEmpty();
            }
        });
    }

    @Test
    void days_ends_and_zones_that_cannot_be_are_refused_all_at_once() {
        assertThat(problems(new Schedule("FREQ=DAILY", null, null, null, 0, "Mars/Olympus")))
                .extracting(FieldProblem::field)
                .containsExactly("timeZone", "startsOn", "times");
        assertThat(problems(new Schedule("FREQ=DAILY", null, TODAY.minusYears(2), TODAY.minusYears(3), null, null)))
                .extracting(FieldProblem::code)
                .containsExactly("too-early", "before-start");
        assertThat(problems(new Schedule("FREQ=DAILY", null, TODAY.plusYears(11), null, null, null)))
                .extracting(FieldProblem::code)
                .containsExactly("too-late");
        assertThat(problems(new Schedule("FREQ=DAILY;COUNT=3", null, TODAY, TODAY.plusDays(9), null, null)))
                .extracting(FieldProblem::code)
                .containsExactly("two-ends");
        assertThat(problems(new Schedule("FREQ=DAILY;COUNT=3", null, TODAY, null, 4, null)))
                .extracting(FieldProblem::code)
                .containsExactly("twice");
    }

    private static List<FieldProblem> problems(Schedule schedule) {
        InvalidInput[] refused = new InvalidInput[1];
        assertThatThrownBy(() -> complete(schedule))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> refused[0] = invalid);
        return refused[0].fields();
    }

    private static Schedule rule(String rule) {
        return new Schedule(rule, null, TODAY, null, null, null);
    }

    private static Schedule complete(Schedule schedule) {
        Instant noon = TODAY.atTime(12, 0).atZone(LONDON).toInstant();
        return new ScheduleRules(Clock.fixed(noon, LONDON), LONDON.getId()).complete(schedule, null);
    }
}
