package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.money.Money;
import org.junit.jupiter.api.Test;

/** Which expenses seem to be of the same invoice (X7). */
class InvoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID VENDOR = UUID.randomUUID();
    private static final UUID RECORDED = UUID.randomUUID();

    private final Invoices invoices = new Invoices(List.of(new Invoices.Recorded(RECORDED, VENDOR, "inv-1", DAY)));

    @Test
    void the_same_vendor_number_and_year_is_told_X7() {
        assertThat(invoices.note(of("12.00", " INV-1", VENDOR, DAY.plusMonths(9))))
                .isEqualTo(RECORDED);
    }

    @Test
    void another_vendor_number_or_year_is_not_X7() {
        assertThat(invoices.note(of("12.00", "INV-1", UUID.randomUUID(), DAY))).isNull();
        assertThat(invoices.note(of("12.00", "INV-2", VENDOR, DAY))).isNull();
        assertThat(invoices.note(of("12.00", "INV-1", VENDOR, DAY.plusYears(1))))
                .isNull();
    }

    @Test
    void a_credit_note_and_an_expense_without_a_vendor_or_number_are_like_no_other_X7() {
        assertThat(invoices.note(of("-12.00", "INV-1", VENDOR, DAY))).isNull();
        assertThat(invoices.note(of("12.00", null, VENDOR, DAY))).isNull();
        assertThat(invoices.note(of("12.00", "INV-1", null, DAY))).isNull();
    }

    @Test
    void two_of_one_batch_are_told_and_none_is_like_itself_or_what_it_corrects_X7() {
        Expense first = of("5.00", "9", VENDOR, DAY);
        assertThat(invoices.note(first)).isNull();
        assertThat(invoices.note(first)).isNull();
        assertThat(invoices.note(of("5.00", "9", VENDOR, DAY))).isEqualTo(first.id());
        assertThat(invoices.note(of("5.00", "9", VENDOR, DAY).correcting(first)))
                .isNull();
    }

    private static Expense of(String amount, String number, UUID vendor, LocalDate day) {
        NewExpense input = NewExpense.of(UUID.randomUUID(), day, new BigDecimal(amount), "EUR")
                .description("Paper")
                .vendor("Paperleaf")
                .invoiceNumber(number)
                .build();
        Expense expense = new Expense(
                input,
                new Price(Money.of(input.amount(), input.currency()), null),
                UUID.randomUUID(),
                null,
                "ann",
                Instant.parse("2026-03-02T10:00:00Z"));
        expense.isFrom(vendor);
        return expense;
    }
}
