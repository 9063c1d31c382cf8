package org.budgeting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

    private final Random random = new Random(20261122);

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, ************1111",
        "Paid with 4111 1111 1111 1111 12/27, Paid with **** **** **** 1111 12/27",
        "visa:5500-0000-0000-0004., visa:****-****-****-0004.",
        "3782 822463 10005 for Ann, **** ****** *0005 for Ann",
        "2 4111 1111 1111 1111 2026, 2 **** **** **** 1111 2026",
        "x4222222222222x, x*********2222x",
        "2026-11-22 6011000990139424, 2026-11-22 ************9424",
        "4111111111111111 5500000000000004, ************1111 ************0004"
    })
    void masks_all_but_the_last_four_PR1(String text, String masked) {
        assertThat(CardNumbers.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "GB29 NWBK 6016 1331 9268 19",
                "DE89370400440532013000 Miete",
                "2026-11-22 2026-11-23 2026-11-24",
                "01990000-4111-7111-8111-111111111111",
                "999,999,999,999.99",
                "INV-2026-0417-20417",
                "0000000000000000",
                "+44 20 7946 0958",
                ""
            })
    void leaves_what_is_no_card_PR2(String text) {
        assertThat(CardNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void no_text_is_no_text() {
        assertThat(CardNumbers.masked(null)).isNull();
    }

    @Test
    void whatever_the_card_and_its_separators_nothing_but_four_digits_stays_PR1() {
        for (int run = 0; run < 20_000; run++) {
            String card = card();
            String written = separated(card);
            String masked = CardNumbers.masked("Paid by Ann, " + written + ", thank you");
            assertThat(masked.replaceAll("\\D", "")).as(written).isEqualTo(card.substring(card.length() - 4));
            assertThat(masked).hasSize(written.length() + 24);
            assertThat(CardNumbers.masked(masked)).isEqualTo(masked);
        }
    }

    @Test
    void hardly_ever_takes_ids_amounts_accounts_and_days_for_cards_PR2() {
        assertRare(() -> UUID.nameUUIDFromBytes(
                        BigInteger.valueOf(random.nextLong()).toByteArray())
                .toString());
        assertRare(() -> "0" + Long.toString(random.nextLong(1L << 47), 16) + "-" + random.nextInt(100_000));
        assertRare(() -> random.nextLong(1_000_000_000_000L) + "." + random.nextInt(10_000) + " EUR");
        assertRare(() -> "INV-" + random.nextInt(10_000) + "-" + random.nextInt(1_000_000));
        assertRare(this::account);
        assertRare(() -> day() + " " + day() + " - " + day());
    }

    private void assertRare(Supplier<String> texts) {
        int taken = 0;
        for (int run = 0; run < 20_000; run++) {
            String text = texts.get();
            taken += CardNumbers.masked(text).equals(text) ? 0 : 1;
        }
        assertThat(taken).as(texts.get()).isLessThanOrEqualTo(200);
    }

    private String day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000)).toString();
    }

    /** Of Germany, in groups of four or in one. */
    private String account() {
        String bank = digits(18);
        int check =
                98 - new BigInteger(bank + "131400").mod(BigInteger.valueOf(97)).intValue();
        String account = "DE" + (check < 10 ? "0" : "") + check + bank;
        return random.nextBoolean() ? account : account.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String card() {
        String first = digits(12 + random.nextInt(7));
        int sum = 0;
        for (int n = 0; n < first.length(); n++) {
            int digit = first.charAt(first.length() - 1 - n) - '0';
            int weighed = n % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return first + (10 - sum % 10) % 10;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** With single blanks or dashes at some places, or none. */
    private String separated(String card) {
        int often = random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < card.length(); n++) {
            if (n > 0 && often > 0 && random.nextInt(4) < often) {
                text.append(random.nextBoolean() ? ' ' : '-');
            }
            text.append(card.charAt(n));
        }
        return text.toString();
    }
}
