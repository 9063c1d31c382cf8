package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountConverterTest {

    private final AmountConverter converter = new AmountConverter();

    @ParameterizedTest
    @CsvSource({
        "1234.5, 1234.5",
        "'1,234.50', 1234.50",
        "'12,345,678', 12345678",
        "-80, -80",
        "\u221280, -80",
        "' 7 ', 7"
    })
    void reads_amounts_as_people_write_them(String text, BigDecimal amount) {
        assertThat(converter.getAsObject(null, null, text)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.234,50", "12,34.5", "ten", "1e9", "--1", "0x10", "1.2.3"})
    void refuses_what_could_be_another_amount(String text) {
        assertThatExceptionOfType(ConverterException.class).isThrownBy(() -> converter.getAsObject(null, null, text));
    }

    @ParameterizedTest
    @CsvSource({"1234.5000, 1234.50", "80, 80.00", "0.1234, 0.1234", "1000.0000, 1000.00"})
    void writes_at_least_two_decimals(BigDecimal amount, String text) {
        assertThat(converter.getAsString(null, null, amount)).isEqualTo(text);
    }
}
