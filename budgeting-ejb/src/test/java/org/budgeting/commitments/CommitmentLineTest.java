package org.budgeting.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class CommitmentLineTest {

    private static final LocalDate PLANNED = LocalDate.of(2026, 4, 20);
    private static final LocalDate CAME = LocalDate.of(2026, 6, 2);

    private final UUID budget = UUID.randomUUID();
    private final UUID category = UUID.randomUUID();
    private final CommitmentLine line = line("100.00");

    @Test
    void a_part_uses_as_much_of_what_is_held_and_leaves_the_rest_Q3() {
        Booking booked = line.use(invoice("30.00"), false).get(0);
        assertThat(booked.amount()).hasToString("30.00 EUR");
        assertThat(booked.converted()).isEqualByComparingTo("30.00");
        assertThat(booked.day()).isEqualTo(CAME);
        assertThat(booked.hold().day()).isEqualTo(PLANNED);
        assertThat(line.open()).hasToString("70.00 EUR");
    }

    @Test
    void what_goes_beyond_converts_nothing_Q3() {
        Booking booked = line.use(invoice("130.00"), false).get(0);
        assertThat(booked.converted()).isEqualByComparingTo("100.00");
        assertThat(line.isOpen()).isFalse();
        assertThat(line.use(invoice("5.00"), false).get(0).converted()).isZero();
    }

    @Test
    void the_last_one_gives_back_the_rest_Q3() {
        List<Booking> booked = line.use(invoice("30.00"), true);
        assertThat(booked)
                .extracting(Booking::kind)
                .containsExactly(Booking.Kind.ACTUAL, Booking.Kind.RELEASE_COMMITTED);
        assertThat(booked.get(1).amount()).hasToString("70.00 EUR");
        assertThat(line.isOpen()).isFalse();
        assertThat(line.release(false)).isEmpty();
    }

    @Test
    void a_refund_commits_nothing_anew_and_never_exceeds_what_was_invoiced_Q6() {
        line.use(invoice("40.00"), false);
        Booking refund = line.use(invoice("-40.00"), false).get(0);
        assertThat(refund.converted()).isZero();
        assertThat(line.open()).hasToString("60.00 EUR");
        assertThat(refused(invoice("-0.01"))).containsExactly("amount more-than-invoiced");
    }

    @Test
    void an_invoice_of_something_else_is_refused_at_each_field() {
        Booking.Source source = new Booking.Source("expense", UUID.randomUUID());
        Money pounds = Money.of("1.00", "GBP");
        assertThat(refused(Booking.commit(UUID.randomUUID(), UUID.randomUUID(), CAME, pounds, source)))
                .containsExactly(
                        "status invoice-pending",
                        "budget other-budget",
                        "category other-category",
                        "currency other-currency");
    }

    private List<String> refused(Booking spending) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> line.requireFits(spending));
        return refusal.fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private Booking invoice(String amount) {
        return Booking.actual(
                budget, category, CAME, Money.of(amount, "EUR"), new Booking.Source("expense", UUID.randomUUID()));
    }

    private CommitmentLine line(String amount) {
        var input = new NewCommitment.Line(budget, category, null, new BigDecimal(amount));
        var commitment = new NewCommitment("Stand", null, null, "EUR", PLANNED, null, List.of(input));
        return new CommitmentLine(UUID.randomUUID(), 1, input, commitment);
    }
}
