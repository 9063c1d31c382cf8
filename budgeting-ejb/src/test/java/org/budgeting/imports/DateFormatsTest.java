package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "2016-04-01,yyyy-MM-dd",
        "2016-04-01T00:00:00,yyyy-MM-dd",
        "2016-04-01 13:45,yyyy-MM-dd",
        "1/4/2016,dd/MM/yyyy",
        "01/04/2016,dd/MM/yyyy",
        "04/01/2016,MM/dd/yyyy",
        "1.4.2016,dd.MM.yyyy",
        "01-04-2016,dd-MM-yyyy",
        "2016/04/01,yyyy/MM/dd",
        "20160401,yyyyMMdd",
        "01 Apr 2016,dd MMM yyyy",
        "01-APR-16,dd-MMM-yy",
        "01/04/16,dd/MM/yy"
    })
    void reads_the_same_day_however_it_is_written(String text, String format) {
        assertThat(DateFormats.parse(text, format)).contains(LocalDate.of(2016, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2016,dd/MM/yyyy", "2016-13-01,yyyy-MM-dd", "00:00:00,yyyy-MM-dd", "yesterday,yyyy-MM-dd"})
    void refuses_days_that_do_not_exist(String text, String format) {
        assertThat(DateFormats.parse(text, format)).isEmpty();
    }

    @Test
    void one_day_after_the_twelfth_decides_between_days_and_months_first() {
        assertThat(DateFormats.guess(List.of("01/04/2016", "05/04/2016"))).contains("dd/MM/yyyy");
        assertThat(DateFormats.guess(List.of("04/01/2016", "04/25/2016"))).contains("MM/dd/yyyy");
        assertThat(DateFormats.guess(List.of("no day"))).isEmpty();
    }
}
