package org.budgeting.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private final Random random = new Random(4);

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void waits_longer_each_time_and_up_to_a_fifth_more_WH4(int tries, Duration least) {
        Duration most = least.plus(least.dividedBy(5));
        for (int n = 0; n < 1_000; n++) {
            assertThat(RetrySchedule.pauseAfter(tries, Duration.ZERO, random).orElseThrow())
                    .isBetween(least, most);
        }
    }

    @Test
    void gives_up_after_the_tenth_WH4() {
        assertThat(RetrySchedule.pauseAfter(10, Duration.ofHours(1), random)).isEmpty();
    }

    @Test
    void a_receiver_that_asks_for_more_time_gets_it_but_no_more_than_a_day() {
        assertThat(RetrySchedule.pauseAfter(1, Duration.ofMinutes(10), random)).contains(Duration.ofMinutes(10));
        assertThat(RetrySchedule.pauseAfter(1, Duration.ofDays(400), random)).contains(Duration.ofHours(24));
        assertThat(RetrySchedule.pauseAfter(3, Duration.ofSeconds(-5), random).orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }
}
