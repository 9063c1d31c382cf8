package org.budgeting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MaskedLinesTest {

    private static final String CARD = "4242 4242 4242 4242";

    @Test
    void every_line_is_masked_and_stays_as_long_as_it_was_PR1() throws IOException {
        String text = "day;text\r\n2026-05-04;Paid with " + CARD + "\r\n;\u00e9 4242424242424242";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            byte[] bytes = text.getBytes(charset);
            byte[] masked = masked(bytes, charset);
            assertThat(masked).hasSameSizeAs(bytes);
            assertThat(new String(masked, charset))
                    .isEqualTo("day;text\r\n2026-05-04;Paid with **** **** **** 4242\r\n;\u00e9 ************4242");
        }
    }

    @Test
    void what_is_no_text_passes_as_it_is() throws IOException {
        byte[] bytes = ("\u00e9 " + CARD).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(masked(bytes, StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    @Test
    void a_line_longer_than_any_buffer_comes_through() throws IOException {
        byte[] bytes = ("x".repeat(3_000_000) + "\n" + CARD + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] masked = masked(bytes, StandardCharsets.UTF_8);
        assertThat(masked).hasSameSizeAs(bytes);
        assertThat(new String(masked, StandardCharsets.US_ASCII)).endsWith("x\n**** **** **** 4242\n");
    }

    @Property(tries = 200)
    void says_what_masking_each_line_says_however_it_is_read_PR1(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int n = random.nextInt(20); n >= 0; n--) {
            String line = "x".repeat(random.nextInt(40)) + (random.nextBoolean() ? CARD : "12 34") + "\n";
            text.append(line);
            expected.append(CardNumbers.masked(line));
        }
        InputStream slow =
                new FilterInputStream(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] into, int start, int length) throws IOException {
                        return super.read(into, start, Math.min(length, 1 + random.nextInt(30)));
                    }
                };
        assertThat(new String(MaskedLines.of(slow, StandardCharsets.UTF_8).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(expected.toString());
    }

    private static byte[] masked(byte[] bytes, Charset charset) throws IOException {
        return MaskedLines.of(new ByteArrayInputStream(bytes), charset).readAllBytes();
    }
}
