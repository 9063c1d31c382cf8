package org.budgeting.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class MoneyInputTest {

    @Test
    void a_currency_is_known_by_its_upper_case_iso_code_M1() {
        assertThat(MoneyInput.currency("GBP")).isPresent();
        assertThat(MoneyInput.currency("gbp")).isEmpty();
        assertThat(MoneyInput.currency("QQQ")).isEmpty();
        assertThat(MoneyInput.currency("")).isEmpty();
        assertThat(MoneyInput.currency(null)).isEmpty();
    }

    @Test
    void refuses_an_unknown_currency_at_its_field_M1() {
        InvalidInput.Check check = new InvalidInput.Check();
        MoneyInput.checkCurrency(check, "currency", "EURO");
        assertThat(found(check))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("currency", "unknown-currency"));
    }

    @Test
    void refuses_more_decimals_than_the_currency_has_M1() {
        assertThat(codes("1.005", "EUR")).containsExactly("too-many-decimals");
        assertThat(codes("1.5", "JPY")).containsExactly("too-many-decimals");
    }

    @Test
    void zeros_behind_the_last_decimal_do_not_count_M1() {
        assertThatCode(() -> amount("1.500000", "EUR").done()).doesNotThrowAnyException();
        assertThatCode(() -> amount("1E+3", "JPY").done()).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_million_million_and_more_on_either_side_of_zero() {
        assertThatCode(() -> amount("999999999999.99", "EUR").done()).doesNotThrowAnyException();
        assertThat(codes("1000000000000", "EUR")).containsExactly("too-large");
        assertThat(codes("-1e900", "EUR")).containsExactly("too-large");
    }

    @Test
    void asks_for_an_amount_that_is_missing() {
        InvalidInput.Check check = new InvalidInput.Check();
        MoneyInput.checkAmount(check, "amount", null, "EUR");
        assertThat(found(check)).extracting(FieldProblem::code).containsExactly("required");
    }

    private static List<String> codes(String amount, String currency) {
        return found(amount(amount, currency)).stream().map(FieldProblem::code).toList();
    }

    private static InvalidInput.Check amount(String amount, String currency) {
        InvalidInput.Check check = new InvalidInput.Check();
        MoneyInput.checkAmount(check, "amount", new BigDecimal(amount), currency);
        return check;
    }

    private static List<FieldProblem> found(InvalidInput.Check check) {
        return catchThrowableOfType(InvalidInput.class, check::done).fields();
    }
}
