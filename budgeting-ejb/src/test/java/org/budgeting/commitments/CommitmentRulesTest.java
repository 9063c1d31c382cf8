package org.budgeting.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class CommitmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void every_missing_field_is_named_at_once() {
        assertThat(refused(new NewCommitment(" ", null, null, null, null, null, null)))
                .containsExactlyInAnyOrder(
                        "title required", "neededBy required", "lines required", "currency unknown-currency");
    }

    @Test
    void every_broken_line_is_named_with_its_number() {
        var empty = new NewCommitment.Line(null, null, null, null);
        assertThat(refused(of(null, List.of(line("10.00"), empty, line("-1"), line("0.001")))))
                .containsExactly(
                        "lines[1].budget required",
                        "lines[1].category required",
                        "lines[1].amount required",
                        "lines[2].amount not-positive",
                        "lines[3].amount too-many-decimals");
    }

    @Test
    void more_than_fifty_lines_are_refused() {
        assertThat(refused(of(null, Collections.nCopies(51, line("1"))))).containsExactly("lines too-many");
    }

    @Test
    void a_request_holds_money_from_today_for_a_year_at_most_Q5() {
        assertThat(refused(of(TODAY.minusDays(1), List.of(line("1"))))).containsExactly("expiresOn out-of-range");
        assertThat(refused(of(TODAY.plusDays(367), List.of(line("1"))))).containsExactly("expiresOn out-of-range");
        assertThatCode(() -> CommitmentRules.check(of(TODAY, List.of(line("1"))), TODAY))
                .doesNotThrowAnyException();
    }

    private static NewCommitment of(LocalDate expiresOn, List<NewCommitment.Line> lines) {
        return new NewCommitment("Stand", null, null, "EUR", TODAY.plusDays(20), expiresOn, lines);
    }

    private static NewCommitment.Line line(String amount) {
        return new NewCommitment.Line(UUID.randomUUID(), UUID.randomUUID(), null, new BigDecimal(amount));
    }

    private static List<String> refused(NewCommitment input) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> CommitmentRules.check(input, TODAY));
        return refusal.fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
