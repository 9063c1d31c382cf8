package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Funds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetStatusTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate LAST_DAY = YEAR.end();
    private static final LocalDate AFTERWARDS = LAST_DAY.plusDays(1);

    @ParameterizedTest(name = "used {0} of 1000 in the year: {1}")
    @CsvSource({"0, ACTIVE", "1000, ACTIVE", "1000.01, OVER_BUDGET"})
    void within_its_period_an_approved_budget_is_active_until_it_is_overspent_B3(String used, BudgetStatus status) {
        assertThat(BudgetStatus.of(BudgetStage.APPROVED, YEAR, used(used), LAST_DAY))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "used {0} of 1000 after the year: {1}")
    @CsvSource({"899.99, UNDER_BUDGET", "900, COMPLETED", "1000, COMPLETED", "1000.01, OVER_BUDGET"})
    void after_its_period_it_was_under_completed_or_over_B3(String used, BudgetStatus status) {
        assertThat(BudgetStatus.of(BudgetStage.APPROVED, YEAR, used(used), AFTERWARDS))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED"})
    void before_its_approval_it_is_pending_whatever_the_day_B3(BudgetStage stage) {
        assertThat(BudgetStatus.of(stage, YEAR, used("0"), AFTERWARDS)).isEqualTo(BudgetStatus.PENDING);
    }

    @Test
    void an_archived_one_stays_archived_B3() {
        assertThat(BudgetStatus.of(BudgetStage.ARCHIVED, YEAR, used("5000"), LAST_DAY))
                .isEqualTo(BudgetStatus.ARCHIVED);
    }

    @Test
    void what_is_reserved_is_not_used_yet_B3() {
        Funds reserved = new Funds(new BigDecimal("1000"), new BigDecimal("5000"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(BudgetStatus.of(BudgetStage.APPROVED, YEAR, reserved, LAST_DAY))
                .isEqualTo(BudgetStatus.ACTIVE);
    }

    private static Funds used(String amount) {
        BigDecimal half = new BigDecimal(amount).divide(BigDecimal.valueOf(2));
        return new Funds(new BigDecimal("1000"), BigDecimal.ZERO, half, half);
    }
}
