package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

/** How a document falls into parts (X8). */
class SplitRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void percents_come_to_the_whole_to_the_cent_X8_M3() {
        assertThat(amounts(split("100.00", null, "33.33", "33.33", "33.34")))
                .containsExactly("33.33", "33.33", "33.34");
        assertThat(amounts(split("0.05", null, "50", "50"))).containsExactly("0.03", "0.02");
        assertThat(amounts(split("-10.01", null, "50", "50"))).containsExactly("-5.01", "-5.00");
    }

    @Test
    void whatever_the_percents_nothing_is_lost_X8_M3() {
        Random random = new Random(42);
        for (int run = 0; run < 500; run++) {
            int count = 2 + random.nextInt(NewSplit.PARTS_MAX - 1);
            List<String> percents = new ArrayList<>();
            int rest = 10_000 - 100 * count;
            for (int n = 1; n < count; n++) {
                int more = random.nextInt(rest + 1);
                percents.add(BigDecimal.valueOf(100 + more, 2).toPlainString());
                rest -= more;
            }
            percents.add(BigDecimal.valueOf(100 + rest, 2).toPlainString());
            String whole =
                    BigDecimal.valueOf(100_000 + random.nextInt(9_999_999), 2).toPlainString();
            BigDecimal sum = amounts(split(whole, null, percents.toArray(String[]::new))).stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(whole);
        }
    }

    @Test
    void amounts_come_to_the_whole_or_are_refused_X8() {
        assertThat(amounts(split("10.00", List.of("4.00", "6.00")))).containsExactly("4.00", "6.00");
        assertThat(refused(split("10.00", List.of("4.00", "5.99")))).containsExactly("parts sum-differs");
        assertThat(refused(split("10.00", List.of("14.00", "-4.00")))).containsExactly("parts[1].amount sign-differs");
        assertThat(refused(split("10.00", List.of("10.00", "0.00")))).containsExactly("parts[1].amount zero");
        assertThat(refused(split("10.00", List.of("9.999", "0.001"))))
                .containsExactly("parts[0].amount too-many-decimals", "parts[1].amount too-many-decimals");
    }

    @Test
    void parts_are_two_to_fifty_and_all_of_one_kind() {
        assertThat(refused(split("10.00", List.of("10.00")))).containsExactly("parts count");
        assertThat(refused(
                        split("10.00", Stream.generate(() -> "0.10").limit(100).toList())))
                .containsExactly("parts count");
        assertThat(refused(split("10.00", null, "60", "30"))).containsExactly("parts sum-differs");
        assertThat(refused(split("10.00", null, "110", "-10"))).containsExactly("parts[1].percent not-positive");
        NewSplit.Part typed = new NewSplit.Part(UUID.randomUUID(), null, null, BigDecimal.ONE, null);
        NewSplit.Part share = new NewSplit.Part(UUID.randomUUID(), null, null, null, BigDecimal.TEN);
        NewSplit.Part both = new NewSplit.Part(UUID.randomUUID(), null, null, BigDecimal.ONE, BigDecimal.TEN);
        NewSplit.Part none = new NewSplit.Part(UUID.randomUUID(), null, null, null, null);
        for (NewSplit.Part other : List.of(share, both, none)) {
            assertThat(refused(new NewSplit(whole("2.00"), List.of(typed, other))))
                    .containsExactly("parts amounts-or-percents");
        }
    }

    @Test
    void what_is_wrong_with_the_whole_is_said_once() {
        NewSplit nameless = new NewSplit(
                NewExpense.of(null, null, BigDecimal.TEN, "EUR").build(),
                split("10.00", List.of("4.00", "6.00")).parts());
        assertThat(refused(nameless)).containsExactlyInAnyOrder("description required", "date required");
    }

    private static NewExpense whole(String amount) {
        return NewExpense.of(null, DAY, new BigDecimal(amount), "EUR")
                .description("Rent")
                .build();
    }

    private static NewSplit split(String amount, List<String> amounts, String... percents) {
        Stream<NewSplit.Part> parts = amounts == null
                ? Stream.of(percents)
                        .map(part -> new NewSplit.Part(UUID.randomUUID(), null, null, null, new BigDecimal(part)))
                : amounts.stream()
                        .map(part -> new NewSplit.Part(UUID.randomUUID(), null, null, new BigDecimal(part), null));
        return new NewSplit(whole(amount), parts.toList());
    }

    private static List<String> amounts(NewSplit split) {
        return SplitRules.parts(split).stream()
                .map(part -> part.amount().toPlainString())
                .toList();
    }

    private static List<String> refused(NewSplit split) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> SplitRules.parts(split));
        return refusal.fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
