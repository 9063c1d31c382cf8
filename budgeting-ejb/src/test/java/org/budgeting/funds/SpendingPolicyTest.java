package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.money.Money;
import org.budgeting.problems.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpendingPolicyTest {

    private static final Funds HUNDRED_LEFT = funds("1000", "100", "300", "500");

    @Test
    void what_is_left_can_be_spent_to_the_last_cent_F2() {
        assertThat(judge(Control.STOP, spend("100.00"))).isEqualTo(Verdict.BOOKED);
    }

    @Test
    void stop_refuses_a_cent_more_and_names_what_is_left_and_what_is_asked_F2() {
        BusinessException refusal =
                judge(Control.STOP, spend("100.01")).refused().orElseThrow();
        assertThat(refusal.code()).isEqualTo("budget-exceeded");
        assertThat(refusal).hasMessageContaining("100.00 EUR left").hasMessageContaining("100.01 EUR");
    }

    @Test
    void warn_books_and_says_so_F2() {
        Verdict verdict = judge(Control.WARN, spend("100.01"));
        assertThat(verdict.refused()).isEmpty();
        assertThat(verdict.warning()).contains("100.00 EUR left");
    }

    @Test
    void ignore_books_in_silence_F2() {
        assertThat(judge(Control.IGNORE, spend("5000"))).isEqualTo(Verdict.BOOKED);
    }

    @ParameterizedTest
    @EnumSource(Control.class)
    void a_refund_passes_even_where_nothing_is_left_F4(Control control) {
        Funds overspent = funds("1000", "0", "0", "1200");
        assertThat(judge(terms(ControlPolicy.of(control), false), overspent, spend("-50")))
                .isEqualTo(Verdict.BOOKED);
    }

    @Test
    void a_refund_gives_back_exactly_what_it_returns_F4() {
        assertThat(spend("-50.25").movement().taken()).isEqualByComparingTo("-50.25");
    }

    @Test
    void an_invoice_over_its_order_takes_only_the_difference_F1() {
        Booking invoice = booking(Booking.Kind.ACTUAL, "120", "100");
        assertThat(invoice.movement())
                .isEqualTo(new Movement(
                        new BigDecimal("0"),
                        new BigDecimal("0"),
                        new BigDecimal("-100"),
                        money("120").amount()));
        assertThat(invoice.movement().taken()).isEqualByComparingTo("20");
    }

    @Test
    void reserve_commit_actual_and_release_leave_only_what_was_spent_F1_F3() {
        Funds funds = funds("1000", "0", "0", "0");
        funds = after(funds, booking(Booking.Kind.RESERVE, "100", "0"));
        assertThat(funds.available()).isEqualByComparingTo("900");
        funds = after(funds, booking(Booking.Kind.COMMIT, "80", "100"));
        assertThat(funds.available()).isEqualByComparingTo("920");
        funds = after(funds, booking(Booking.Kind.ACTUAL, "75", "75"));
        assertThat(funds.available()).isEqualByComparingTo("920");
        funds = after(funds, booking(Booking.Kind.RELEASE_COMMITTED, "5", "0"));
        assertThat(funds.available()).isEqualByComparingTo("925");
        assertThat(funds.reserved()).isZero();
        assertThat(funds.committed()).isZero();
        assertThat(funds.actual()).isEqualByComparingTo("75");
    }

    @Test
    void nothing_is_booked_to_a_budget_that_is_not_approved_F2() {
        Verdict verdict = SpendingPolicy.judgeForm(terms(ControlPolicy.STRICT, false), false, spend("1"));
        assertThat(verdict.refusal().code()).isEqualTo("budget-not-open");
    }

    @Test
    void another_currency_is_refused_at_its_field_M2() {
        Booking pounds = new Booking(
                Booking.Kind.ACTUAL,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 5, 1),
                Money.of("1", "GBP"),
                BigDecimal.ZERO,
                new Booking.Source("expense", UUID.randomUUID()),
                false);
        assertThat(judge(Control.IGNORE, pounds).refusal().fields().get(0).field())
                .isEqualTo("currency");
    }

    @Test
    void a_day_outside_the_budget_is_refused_at_its_field_F2() {
        Booking late = Booking.actual(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2027, 1, 1),
                money("1"),
                new Booking.Source("expense", UUID.randomUUID()));
        assertThat(judge(Control.IGNORE, late).refusal().fields().get(0).field())
                .isEqualTo("date");
    }

    @Test
    void a_limit_for_others_is_not_spent_from_F5() {
        Verdict verdict = SpendingPolicy.judgeForm(terms(ControlPolicy.STRICT, true), true, spend("1"));
        assertThat(verdict.refusal().code()).isEqualTo("budget-binds-others");
    }

    @Test
    void what_was_held_is_given_back_to_a_closed_account_too_F1() {
        Booking release = booking(Booking.Kind.RELEASE_COMMITTED, "5", "0");
        assertThat(SpendingPolicy.judgeForm(terms(ControlPolicy.STRICT, false), false, release))
                .isEqualTo(Verdict.BOOKED);
    }

    @ParameterizedTest
    @CsvSource({"RESERVE, IGNORE", "COMMIT, WARN", "ACTUAL, STOP"})
    void each_stage_has_a_control_of_its_own_F2(Booking.Kind kind, Control expected) {
        ControlPolicy policy = new ControlPolicy(Control.STOP, Control.IGNORE, Control.WARN, null, null);
        Verdict verdict = judge(terms(policy, false), HUNDRED_LEFT, booking(kind, "100.01", "0"));
        assertThat(outcome(verdict)).isEqualTo(expected);
    }

    @Test
    void the_tolerance_lets_a_part_of_the_amount_through_and_not_a_cent_more_F2() {
        ControlPolicy five =
                new ControlPolicy(Control.STOP, Control.STOP, Control.STOP, Horizon.ANNUAL, new BigDecimal("5"));
        assertThat(judge(terms(five, false), HUNDRED_LEFT, spend("150.00"))).isEqualTo(Verdict.BOOKED);
        assertThat(judge(terms(five, false), HUNDRED_LEFT, spend("150.01")).refusal())
                .isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void what_happened_outside_is_booked_with_a_warning_where_others_are_stopped_F6() {
        Verdict verdict = judge(
                terms(ControlPolicy.STRICT, false),
                HUNDRED_LEFT,
                spend("100.01").happenedOutside());
        assertThat(outcome(verdict)).isEqualTo(Control.WARN);
    }

    @Test
    void a_limit_from_above_names_itself_what_is_left_there_and_whom_it_binds_F5() {
        Booking booking = spend("100.01");
        Verdict verdict = SpendingPolicy.judgeAmount(
                terms(ControlPolicy.STRICT, true),
                HUNDRED_LEFT.available(),
                BigDecimal.ZERO,
                booking,
                booking.movement(),
                "Parks 2026");
        assertThat(verdict.refusal())
                .hasMessage("The budget Marketing 2026, which binds Parks 2026, has 100.00 EUR left; 100.01 EUR is"
                        + " asked for.");
    }

    private static Control outcome(Verdict verdict) {
        if (verdict.refusal() != null) {
            return Control.STOP;
        }
        return verdict.warning() == null ? Control.IGNORE : Control.WARN;
    }

    private static Verdict judge(Control control, Booking booking) {
        FundTerms terms = terms(ControlPolicy.of(control), false);
        return SpendingPolicy.judgeForm(terms, true, booking).and(judge(terms, HUNDRED_LEFT, booking));
    }

    private static Verdict judge(FundTerms terms, Funds funds, Booking booking) {
        return SpendingPolicy.judgeAmount(
                terms,
                funds.available(),
                terms.control().allowance(funds.approved()),
                booking,
                booking.movement(),
                null);
    }

    private static FundTerms terms(ControlPolicy control, boolean binding) {
        return new FundTerms(
                "Marketing 2026",
                Currency.getInstance("EUR"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                null,
                null,
                control,
                binding);
    }

    private static Booking spend(String amount) {
        return booking(Booking.Kind.ACTUAL, amount, "0");
    }

    private static Booking booking(Booking.Kind kind, String amount, String converted) {
        return new Booking(
                kind,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 5, 1),
                money(amount),
                new BigDecimal(converted),
                new Booking.Source("expense", UUID.randomUUID()),
                false);
    }

    private static Funds after(Funds funds, Booking booking) {
        return funds.after(booking.movement());
    }

    private static Money money(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Funds funds(String approved, String reserved, String committed, String actual) {
        return new Funds(
                new BigDecimal(approved), new BigDecimal(reserved), new BigDecimal(committed), new BigDecimal(actual));
    }
}
