package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.budgets.ABudget.aBudget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PhasingTest {

    private static final UUID TRAVEL = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();

    @Test
    void each_category_has_one_line_a_month_B1() {
        List<BudgetLine> lines =
                phased(aBudget().of("300", "EUR").line(TRAVEL, "100").line(PRINT, "200"));
        assertThat(lines).hasSize(24);
        assertThat(lines.stream()
                        .filter(line -> line.categoryId().equals(PRINT))
                        .map(BudgetLine::month))
                .startsWith(YearMonth.of(2026, 1))
                .endsWith(YearMonth.of(2026, 12))
                .doesNotHaveDuplicates();
    }

    @Test
    void lines_of_one_category_are_added_together_B1() {
        List<BudgetLine> lines =
                phased(aBudget().of("24", "EUR").line(TRAVEL, "12").line(TRAVEL, "12"));
        assertThat(lines)
                .hasSize(12)
                .allSatisfy(line -> assertThat(line.amount()).isEqualByComparingTo("2"));
    }

    @Test
    void cents_that_do_not_divide_go_to_the_first_months_B1_M3() {
        List<BudgetLine> lines = phased(
                aBudget().of("100", "EUR").from("2026-01-15", "2026-03-02").line(TRAVEL, "100"));
        assertThat(lines)
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("33.3400", "33.3300", "33.3300");
    }

    @Property
    void the_phased_plan_adds_up_to_the_amount_B1_M3(
            @ForAll @BigRange(min = "0.01", max = "99999999999") @Scale(2) BigDecimal amount,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        YearMonth last = YearMonth.of(2026, 1).plusMonths(months - 1L);
        List<BudgetLine> lines = phased(aBudget()
                .of(amount.toPlainString(), "EUR")
                .from("2026-01-01", last.atEndOfMonth().toString())
                .line(TRAVEL, amount.toPlainString()));
        assertThat(lines).hasSize(months);
        assertThat(lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }

    private static List<BudgetLine> phased(ABudget plan) {
        return Phasing.even(plan.draft(), plan.planned().lines());
    }
}
