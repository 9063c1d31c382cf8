package org.pecunia.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({"DAILY,2016-02-29", "WEEKLY,2015-W53", "WEEKLY,2016-W01", "MONTHLY,2016-12"})
    void reads_and_writes_a_period_alike(Frequency frequency, String period) {
        assertThat(frequency.period(frequency.index(period).orElseThrow())).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,2015-02-29",
        "DAILY,2016-04",
        "WEEKLY,2016-W53",
        "WEEKLY,2016-W00",
        "WEEKLY,2016-17",
        "MONTHLY,2016-13",
        "MONTHLY,2016-4",
        "MONTHLY,1899-12",
        "MONTHLY,2200-01"
    })
    void refuses_what_is_no_period(Frequency frequency, String text) {
        assertThat(frequency.index(text)).isEmpty();
    }

    @Test
    void a_year_of_53_weeks_is_followed_by_the_first_week_of_the_next() {
        long last = Frequency.WEEKLY.index("2015-W53").orElseThrow();

        assertThat(Frequency.WEEKLY.period(last + 1)).isEqualTo("2016-W01");
    }

    @Property
    void the_next_period_is_always_the_next_index(
            @ForAll Frequency frequency, @ForAll @LongRange(min = 0, max = 2_000) long step) {
        long index = frequency.index(first(frequency)).orElseThrow() + step;

        assertThat(frequency.index(frequency.period(index))).hasValue(index);
    }

    private static String first(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> "1999-12-31";
            case WEEKLY -> "1999-W52";
            case MONTHLY -> "1999-12";
        };
    }
}
