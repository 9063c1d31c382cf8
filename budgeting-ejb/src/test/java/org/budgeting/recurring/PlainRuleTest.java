package org.budgeting.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=10",
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"
            })
    void what_few_words_can_say_is_read_and_written_alike(String rule) {
        assertThat(PlainRule.of(rule).map(PlainRule::text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;BYMONTH=2",
                "FREQ=WEEKLY;BYDAY=MO;BYMONTH=3",
                "FREQ=MONTHLY;BYMONTHDAY=1,15",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=MONTHLY;BYDAY=5MO",
                "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1",
                "FREQ=YEARLY;BYYEARDAY=100"
            })
    void what_takes_more_is_left_to_the_rule_itself(String rule) {
        assertThat(PlainRule.of(rule)).isEmpty();
    }

    @Test
    void days_and_months_are_read() {
        assertThat(PlainRule.of("FREQ=WEEKLY;BYDAY=FR,MO"))
                .hasValueSatisfying(
                        rule -> assertThat(rule.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(PlainRule.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"))
                .contains(new PlainRule(PlainRule.Unit.YEAR, 1, List.of(), 29, null, Month.FEBRUARY));
    }
}
