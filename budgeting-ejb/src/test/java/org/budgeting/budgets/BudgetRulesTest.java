package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.budgeting.budgets.ABudget.aBudget;

import java.util.List;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {

    private static final UUID TRAVEL = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();

    @Test
    void lines_that_add_up_to_the_amount_pass_B1() {
        assertThatCode(() -> BudgetRules.check(aBudget()
                        .of("500.00", "EUR")
                        .line(TRAVEL, "200.5")
                        .line(PRINT, "299.50")
                        .planned()))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_lines_that_do_not_add_up_to_the_amount_B1() {
        assertThat(refused(aBudget().of("500.00", "EUR").line(TRAVEL, "200").line(PRINT, "299.99")))
                .containsExactly("lines sum-differs");
    }

    @Test
    void refuses_a_negative_line_even_if_the_sum_is_right_B1() {
        assertThat(refused(aBudget().of("500.00", "EUR").line(TRAVEL, "600").line(PRINT, "-100")))
                .containsExactly("lines[1].amount negative");
    }

    @Test
    void refuses_an_amount_of_nothing_or_less() {
        assertThat(refused(aBudget().of("0", "EUR"))).containsExactly("amount not-positive");
        assertThat(refused(aBudget().of("-1", "EUR"))).containsExactly("amount not-positive");
    }

    @Test
    void refuses_a_fraction_of_a_cent_M1() {
        assertThat(refused(aBudget().of("10.001", "EUR"))).containsExactly("amount too-many-decimals");
    }

    @Test
    void refuses_an_unknown_currency_M1() {
        assertThat(refused(aBudget().of("10", "XQX"))).containsExactly("currency unknown-currency");
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThat(refused(aBudget().from("2026-02-01", "2026-01-31"))).containsExactly("endDate end-before-start");
    }

    @Test
    void refuses_more_than_five_years() {
        assertThatCode(() -> BudgetRules.check(
                        aBudget().from("2026-01-01", "2030-12-31").planned()))
                .doesNotThrowAnyException();
        assertThat(refused(aBudget().from("2026-01-01", "2031-02-01"))).containsExactly("endDate too-long");
    }

    @Test
    void refuses_years_that_nobody_plans_for() {
        assertThat(refused(aBudget().from("0026-01-01", "0026-12-31"))).containsExactly("startDate out-of-range");
    }

    @Test
    void refuses_targets_beyond_reason() {
        assertThat(refused(aBudget().aiming("25000000", "10.005")))
                .containsExactlyInAnyOrder("targetRoi too-large", "targetCpa too-many-decimals");
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        assertThat(refused(aBudget().named(" ").of("-1", "EURO").from("2026-02-01", "2026-01-31")))
                .containsExactlyInAnyOrder(
                        "name required",
                        "currency unknown-currency",
                        "amount not-positive",
                        "endDate end-before-start");
    }

    private static List<String> refused(ABudget plan) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> BudgetRules.check(plan.planned()));
        return refusal.fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
