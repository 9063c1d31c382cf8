package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.funds.Booking;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.rates.RateBook;
import org.junit.jupiter.api.Test;

/** What may become of an expense (X5, X6), without a database. */
class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final UUID CATEGORY = UUID.randomUUID();

    @Test
    void a_reversal_takes_back_what_was_spent_on_the_day_that_is_named_X5() {
        Expense paid = expense("12.50", null);
        Expense reversal = paid.reversal(DAY.plusMonths(1), "ann", NOW);
        Booking back = reversal.reversing(paid);
        paid.cancel();
        assertThat(back.kind()).isEqualTo(Booking.Kind.ACTUAL);
        assertThat(back.amount()).hasToString("-12.50 EUR");
        assertThat(back.day()).isEqualTo(DAY.plusMonths(1));
        assertThat(back.source().id()).isEqualTo(reversal.id());
        assertThat(reversal.relation()).isEqualTo(Relation.REVERSES);
        assertThat(reversal.original()).isEqualTo(paid.id());
        assertThat(paid.status()).isEqualTo(ExpenseStatus.CANCELLED);
        assertThat(reversal.status()).isEqualTo(ExpenseStatus.CANCELLED);
    }

    @Test
    void a_reversal_of_what_is_pending_gives_back_what_it_binds_where_it_binds_it_X5() {
        Expense pending = expense("12.50", ExpenseStatus.PENDING);
        Booking back = pending.reversal(DAY.plusMonths(1), "ann", NOW).reversing(pending);
        assertThat(back.kind()).isEqualTo(Booking.Kind.RELEASE_COMMITTED);
        assertThat(back.day()).isEqualTo(DAY);
        assertThat(back.source().id()).isEqualTo(pending.id());
    }

    @Test
    void paying_converts_what_was_bound_even_on_another_day_X1() {
        Expense pending = expense("12.50", ExpenseStatus.PENDING);
        Booking paid = pending.pay(DAY.plusMonths(2));
        assertThat(paid.kind()).isEqualTo(Booking.Kind.ACTUAL);
        assertThat(paid.converted()).isEqualByComparingTo("12.50");
        assertThat(paid.day()).isEqualTo(DAY.plusMonths(2));
        assertThat(paid.hold().day()).isEqualTo(DAY);
        assertThat(pending.spentOn()).isEqualTo(DAY.plusMonths(2));
        refused(() -> pending.pay(null));
    }

    @Test
    void no_more_comes_back_than_is_left_X6() {
        Expense paid = expense("10.00", null);
        paid.requireRefundable(new BigDecimal("4.00"));
        refund(paid, "4.00");
        assertThat(paid.left()).isEqualByComparingTo("6.00");
        assertThat(code(() -> paid.requireRefundable(new BigDecimal("6.01")))).isEqualTo("amount more-than-left");
        assertThat(code(() -> paid.requireRefundable(BigDecimal.ZERO))).isEqualTo("amount not-positive");
        assertThat(code(() -> paid.requireRefundable(new BigDecimal("0.001")))).isEqualTo("amount too-many-decimals");
        refund(paid, "6.00");
        refused(() -> paid.requireRefundable(BigDecimal.ONE));
    }

    @Test
    void only_what_is_paid_is_refunded_X6() {
        refused(() -> expense("10.00", ExpenseStatus.PENDING).requireRefundable(BigDecimal.ONE));
        refused(() -> expense("-10.00", null).requireRefundable(BigDecimal.ONE));
        Expense cancelled = expense("10.00", null);
        cancelled.cancel();
        refused(() -> cancelled.requireRefundable(BigDecimal.ONE));
    }

    @Test
    void what_is_cancelled_is_over_and_what_is_partly_refunded_is_not_reversed_X5() {
        Expense cancelled = expense("10.00", null);
        cancelled.cancel();
        refused(() -> cancelled.reversal(null, "ann", NOW));
        refused(() -> cancelled.movesMoney(input("10.00", null)));
        refused(() -> cancelled.pay(null));
        Expense refunded = expense("10.00", null);
        Expense refund = refund(refunded, "1");
        refused(() -> refunded.reversal(null, "ann", NOW));
        assertThat(refund.reversal(null, "ann", NOW).amount()).isEqualByComparingTo("1");
        refused(refund::requireOwnMoney);
    }

    @Test
    void an_invoice_of_a_commitment_is_refunded_not_reversed() {
        Expense invoice = plain(
                input("10.00", null).but().commitmentLine(UUID.randomUUID()).build());
        refused(() -> invoice.reversal(null, "ann", NOW));
        refused(invoice::requireOwnMoney);
    }

    @Test
    void texts_and_the_category_move_no_money_and_everything_else_does_X5() {
        NewExpense said = input("10.00", null);
        Expense expense = plain(said);
        assertThat(expense.movesMoney(said.but()
                        .description("Bus")
                        .vendor("Coach Ltd")
                        .category(UUID.randomUUID())
                        .department(UUID.randomUUID())
                        .paymentMethod(PaymentMethod.CASH)
                        .invoiceNumber("7")
                        .build()))
                .isFalse();
        assertThat(expense.movesMoney(said.but().status(ExpenseStatus.PENDING).build()))
                .isTrue();
        assertThat(expense.movesMoney(said.but().happenedOutside(true).build())).isTrue();
        assertThat(expense.movesMoney(NewExpense.of(said.budget(), DAY.plusDays(1), said.amount(), "EUR")
                        .description("Train")
                        .build()))
                .isTrue();
        assertThat(expense.movesMoney(NewExpense.of(said.budget(), DAY, BigDecimal.ONE, "EUR")
                        .description("Train")
                        .build()))
                .isTrue();
    }

    @Test
    void what_was_converted_comes_back_at_the_same_rate_and_never_more_than_was_charged_X11() {
        Expense paid = dollars("1.00", "0.335");
        assertThat(paid.amount()).isEqualByComparingTo("0.34");
        Expense third = refund(paid, "0.34");
        assertThat(third.amount()).isEqualByComparingTo("-0.11");
        assertThat(third.said()).hasToString("-0.34 USD");
        assertThat(third.conversion().rate()).isEqualByComparingTo("0.335");
        assertThat(third.booking().original()).hasToString("-0.34 USD");
        assertThat(paid.left()).isEqualByComparingTo("0.66");
        assertThat(code(() -> paid.requireRefundable(new BigDecimal("0.67")))).isEqualTo("amount more-than-left");
        assertThat(refund(paid, "0.66").amount()).as("the last takes the rest").isEqualByComparingTo("-0.23");
        assertThat(paid.refunded()).isEqualByComparingTo("0.34");
        refused(() -> paid.requireRefundable(BigDecimal.ONE));
        Expense reversal = dollars("10.00", "0.9").reversal(null, "ann", NOW);
        assertThat(reversal.said()).hasToString("-10.00 USD");
        assertThat(reversal.amount()).isEqualByComparingTo("-9");
    }

    @Test
    void a_correction_goes_on_at_the_same_rate_unless_it_names_another_X11() {
        Expense paid = dollars("10.00", "0.9");
        NewExpense more = NewExpense.of(UUID.randomUUID(), DAY.plusDays(3), new BigDecimal("20.00"), "USD")
                .build();
        assertThat(paid.corrected(more, EURO, CorrectionsTest::noBook).charged())
                .hasToString("18.00 EUR");
        NewExpense dearer = more.but().rate(BigDecimal.ONE).build();
        assertThat(paid.corrected(dearer, EURO, CorrectionsTest::noBook).charged())
                .hasToString("20.00 EUR");
        assertThatThrownBy(() -> paid.corrected(more, Currency.getInstance("GBP"), CorrectionsTest::noBook))
                .hasMessageContaining("no rate is looked up");
        assertThat(code(() -> priced(input("1.00", null), "2"))).isEqualTo("rate not-needed");
        assertThat(code(() -> dollars("0.01", "0.1"))).isEqualTo("amount too-small");
        assertThat(code(() -> dollars("999999999999", "2"))).isEqualTo("amount too-large");
    }

    private static Expense expense(String amount, ExpenseStatus status) {
        return plain(input(amount, status));
    }

    private static Expense plain(NewExpense input) {
        return new Expense(input, priced(input, null), CATEGORY, null, "ann", NOW);
    }

    /** In dollars at this rate, for a budget in euros. */
    private static Expense dollars(String amount, String rate) {
        NewExpense input = NewExpense.of(UUID.randomUUID(), DAY, new BigDecimal(amount), "USD")
                .description("Train")
                .build();
        return new Expense(input, priced(input, rate), CATEGORY, null, "ann", NOW);
    }

    private static Price priced(NewExpense input, String rate) {
        NewExpense named =
                input.but().rate(rate == null ? null : new BigDecimal(rate)).build();
        return Price.of(named, EURO, CorrectionsTest::noBook);
    }

    private static RateBook noBook() {
        throw new AssertionError("no rate is looked up");
    }

    private static Expense refund(Expense paid, String amount) {
        Expense refund = paid.refundOf(new BigDecimal(amount), DAY, null, "ann", NOW);
        paid.takeBack(refund);
        return refund;
    }

    private static NewExpense input(String amount, ExpenseStatus status) {
        return NewExpense.of(UUID.randomUUID(), DAY, new BigDecimal(amount), "EUR")
                .description("Train")
                .status(status)
                .build();
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(NotAllowedNow.class)
                .extracting("code")
                .isEqualTo("expense-state");
    }

    private static String code(ThrowingCallable deed) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, deed);
        return refusal.fields().get(0).field() + " " + refusal.fields().get(0).code();
    }
}
