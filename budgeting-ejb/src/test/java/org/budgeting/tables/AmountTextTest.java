package org.budgeting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46.86|.|46.86",
                "-46.86|.|-46.86",
                "46.86-|.|-46.86",
                "(1,234.50)|.|-1234.50",
                "£1,234.5|.|1234.5",
                "1.234,50 €|,|1234.50",
                "1 234,50|,|1234.50",
                "1'234.50|.|1234.50",
                ".5|.|0.5",
                "5.|.|5.0",
                "-£12|.|-12"
            })
    void reads_what_files_write(String text, String separator, BigDecimal amount) {
        assertThat(AmountText.parse(text, separator))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "abc", "1,23.50", "12,34", "1.2.3", "--5", "-5-", "=1+1", "1e3", "()", "NaN", "0x10", "1,2345"
            })
    void takes_nothing_for_another_amount(String text) {
        assertThat(AmountText.parse(text, ".")).isEmpty();
    }

    @Test
    void guesses_the_separator_by_what_more_samples_are() {
        assertThat(AmountText.guessSeparator(List.of("1.234,50", "12,00"))).isEqualTo(",");
        assertThat(AmountText.guessSeparator(List.of("1,234.50", "12"))).isEqualTo(".");
    }

    @Property
    void reads_back_what_is_written_in_either_way(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal amount) {
        assertThat(AmountText.parse(format(amount, Locale.UK), ".").orElseThrow())
                .isEqualByComparingTo(amount);
        assertThat(AmountText.parse(format(amount, Locale.GERMANY), ",").orElseThrow())
                .isEqualByComparingTo(amount);
    }

    private static String format(BigDecimal amount, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        format.setParseBigDecimal(true);
        return format.format(amount);
    }
}
