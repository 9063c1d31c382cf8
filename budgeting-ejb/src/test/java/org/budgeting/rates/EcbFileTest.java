package org.budgeting.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcbFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final List<String> taken = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"eurofxref.csv", "eurofxref-daily.xml"})
    void a_day_has_the_same_rates_in_either_form_and_out_of_an_archive(String name) throws IOException {
        read(resource(name));
        String[] rates = {
            "2026-04-17 USD 1.1376",
            "2026-04-17 JPY 163.15",
            "2026-04-17 CZK 24.985",
            "2026-04-17 GBP 0.86050",
            "2026-04-17 CHF 0.9325"
        };
        assertThat(taken).containsExactly(rates);
        assertThat(rejected).isEmpty();
        taken.clear();
        read(zipped(name, resource(name)));
        assertThat(taken).containsExactly(rates);
    }

    @Test
    void the_history_goes_back_to_currencies_that_are_no_more_and_passes_over_what_was_not_quoted() throws IOException {
        read(resource("eurofxref-hist.csv"));
        assertThat(taken).hasSize(21).contains("2007-12-31 CYP 0.585274", "2026-04-15 GBP 0.8556");
        assertThat(rejected).isEmpty();
    }

    @Test
    void what_is_no_rate_is_told_with_its_line_and_the_rest_is_taken() {
        read("""
                Date,USD,QQQ,EUR,GBP,CHF
                2026-04-17,1.1376,2,1,-0.86,0
                17.04.26,1.1,1,1,1,1
                2026-05-02,1.1,1,1,1,1
                1998-12-31,1.1,1,1,1,1
                2026-04-16,1e9,1,1,0.85825
                2026-04-17,1.2,1,1,0.86,0.9
                """);
        assertThat(taken)
                .containsExactly(
                        "2026-04-17 USD 1.1376", "2026-04-16 GBP 0.85825", "2026-04-17 GBP 0.86", "2026-04-17 CHF 0.9");
        assertThat(rejected)
                .containsExactly(
                        "1 \"QQQ\" is no currency with a rate against the euro.",
                        "1 \"EUR\" is no currency with a rate against the euro.",
                        "2 \"-0.86\" is no rate of GBP.",
                        "2 \"0\" is no rate of CHF.",
                        "3 \"17.04.26\" is no day.",
                        "4 There can be no rates of 2026-05-02.",
                        "5 There can be no rates of 1998-12-31.",
                        "6 \"1e9\" is no rate of USD.",
                        "7 USD stands twice with the day 2026-04-17; the first is taken.");
    }

    @Test
    void a_day_in_words_may_be_as_long_as_one_in_figures() {
        read("Date, USD, \n3 May 2004, 1.1940, \n");
        assertThat(taken).containsExactly("2004-05-03 USD 1.1940");
    }

    @Test
    void what_is_no_rate_in_xml_is_told_with_its_line() {
        read("<E><Cube><Cube currency='USD' rate='1'/><Cube time='2026-04-17'>\n<Cube currency='QQQ' rate='1'/>\n"
                + "<Cube currency='USD'/><Cube currency='GBP' rate='0.8605'/></Cube></Cube></E>");
        assertThat(taken).containsExactly("2026-04-17 GBP 0.8605");
        assertThat(rejected)
                .containsExactly("2 \"QQQ\" is no currency with a rate against the euro.", "3 \"\" is no rate of USD.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name,amount\nx,1\n",
                "Date\n2026-04-17\n",
                "<html><body>Not found</body></html>",
                "<E><Cube><Cube time='2026-04-17'><Cube currency='USD'",
                "<!DOCTYPE E [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><E>&x;</E>",
                "PK\u0003\u0004"
            })
    void anything_else_is_refused(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("file"));
    }

    private void read(String content) {
        read(content.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] content) {
        new EcbFile(TODAY, new EcbFile.Taker() {
                    @Override
                    public void take(LocalDate day, String currency, BigDecimal rate) {
                        taken.add(day + " " + currency + " " + rate.toPlainString());
                    }

                    @Override
                    public void reject(long line, String message) {
                        rejected.add(line + " " + message);
                    }
                })
                .read(new ByteArrayInputStream(content));
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = EcbFileTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
