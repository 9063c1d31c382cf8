package org.budgeting.web.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY                      | Every day
                    FREQ=DAILY;INTERVAL=10          | Every 10 days
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR | Every 2 weeks on Monday, Friday
                    FREQ=MONTHLY;BYMONTHDAY=15      | Every month on day 15
                    FREQ=MONTHLY;BYMONTHDAY=31      | Every month on day 31, or the last day of months without it
                    FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 | Every 3 months on the last day
                    FREQ=MONTHLY;BYDAY=2TU          | Every month on the second Tuesday
                    FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | Every year on 31 December
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | Every year on 29 February, or the last day of months without it
                    FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1 | Every year on the last day of April
                    FREQ=MONTHLY;BYMONTHDAY=1,15    | By the rule FREQ=MONTHLY;BYMONTHDAY=1,15
                    """)
    void a_rule_reads_as_a_sentence(String rule, String sentence) {
        assertThat(RecurringWords.of(schedule(rule, MissingDay.LAST_DAY, null, null)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31,, 'Every month on day 31, leaving out months without it, until 31 Mar 2027'",
        ",12, 'Every month on day 31, leaving out months without it, 12 times'"
    })
    void its_end_is_said_too(LocalDate end, Integer times, String sentence) {
        assertThat(RecurringWords.of(schedule("FREQ=MONTHLY;BYMONTHDAY=31", MissingDay.SKIP, end, times)))
                .isEqualTo(sentence);
    }

    private static Schedule schedule(String rule, MissingDay missing, LocalDate end, Integer times) {
        return new Schedule(rule, missing, LocalDate.of(2026, 12, 1), end, times, "Europe/London");
    }
}
