package org.budgeting.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpenseRulesTest {

    @Test
    void a_purchase_is_paid_unless_it_says_otherwise_X1() {
        assertThat(of("12.50", null).status()).isEqualTo(ExpenseStatus.PAID);
        assertThatCode(() -> ExpenseRules.of(of("12.50", null)).done()).doesNotThrowAnyException();
        assertThatCode(() -> ExpenseRules.of(of("12.50", ExpenseStatus.PENDING)).done())
                .doesNotThrowAnyException();
    }

    @Test
    void an_amount_below_zero_is_a_refund_X2() {
        assertThat(of("-12.50", null).status()).isEqualTo(ExpenseStatus.REFUNDED);
        assertThatCode(() -> ExpenseRules.of(of("-12.50", null)).done()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAID", "PENDING"})
    void refuses_a_refund_that_calls_itself_something_else_X2(ExpenseStatus status) {
        assertThat(refused(of("-12.50", status))).containsExactly("status sign-differs");
    }

    @Test
    void refuses_a_refund_above_zero_X2() {
        assertThat(refused(of("12.50", ExpenseStatus.REFUNDED))).containsExactly("status sign-differs");
    }

    @Test
    void refuses_an_expense_of_nothing() {
        assertThat(refused(of("0.00", null))).containsExactly("amount zero");
    }

    @Test
    void refuses_to_record_what_is_cancelled_already() {
        assertThat(refused(of("5", ExpenseStatus.CANCELLED))).containsExactly("status cancelled");
    }

    @Test
    void refuses_a_fraction_of_a_cent_M1() {
        assertThat(refused(of("5.005", null))).containsExactly("amount too-many-decimals");
    }

    @Test
    void only_an_invoice_of_a_commitment_can_be_the_last_one() {
        assertThat(refused(of("5", null)
                        .but()
                        .commitmentLine(null)
                        .finalInvoice(true)
                        .build()))
                .containsExactly("finalInvoice no-invoice");
        assertThat(refused(of("-5", null)
                        .but()
                        .commitmentLine(UUID.randomUUID())
                        .finalInvoice(true)
                        .build()))
                .containsExactly("finalInvoice no-invoice");
        assertThat(ExpenseRules.of(of("5", null)
                        .but()
                        .commitmentLine(UUID.randomUUID())
                        .finalInvoice(true)
                        .build()))
                .satisfies(InvalidInput.Check::done);
    }

    @Test
    void every_missing_field_is_named_at_once() {
        NewExpense empty =
                NewExpense.of(null, null, null, null).description(" ").build();
        assertThat(refused(empty))
                .containsExactlyInAnyOrder(
                        "description required",
                        "date required",
                        "budget required",
                        "currency unknown-currency",
                        "amount required");
    }

    @Test
    void a_pending_expense_binds_money_and_a_paid_one_uses_it_X1() {
        assertThat(booking(of("10", ExpenseStatus.PENDING)).kind()).isEqualTo(Booking.Kind.COMMIT);
        assertThat(booking(of("10", ExpenseStatus.PAID)).kind()).isEqualTo(Booking.Kind.ACTUAL);
    }

    @Test
    void a_refund_is_booked_with_its_own_sign_so_it_gives_back_what_it_returns_X2() {
        Booking refund = booking(of("-10.25", null));
        assertThat(refund.kind()).isEqualTo(Booking.Kind.ACTUAL);
        assertThat(refund.amount()).hasToString("-10.25 EUR");
    }

    private static Booking booking(NewExpense input) {
        return new Expense(
                        input,
                        new Price(Money.of(input.amount(), input.currency()), null),
                        UUID.randomUUID(),
                        null,
                        "ann",
                        Instant.parse("2026-03-01T10:00:00Z"))
                .booking();
    }

    private static List<String> refused(NewExpense input) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> ExpenseRules.of(input).done());
        return refusal.fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static NewExpense of(String amount, ExpenseStatus status) {
        return NewExpense.of(UUID.randomUUID(), LocalDate.of(2026, 3, 1), new BigDecimal(amount), "EUR")
                .description("Train to Leeds")
                .status(status)
                .build();
    }
}
