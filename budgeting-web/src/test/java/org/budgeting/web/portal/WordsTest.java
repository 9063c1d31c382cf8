package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.budgeting.access.Role;
import org.budgeting.approvals.Outcome;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetType;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.categories.RuleMatch;
import org.budgeting.categories.RuleState;
import org.budgeting.commitments.CommitmentStatus;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.funds.Control;
import org.budgeting.goals.GoalResult;
import org.budgeting.goals.GoalStatus;
import org.budgeting.goals.GoalType;
import org.budgeting.imports.ImportField;
import org.budgeting.imports.ImportKind;
import org.budgeting.imports.ImportStatus;
import org.budgeting.periods.PeriodService;
import org.budgeting.periods.PeriodState;
import org.budgeting.tables.FileEncoding;
import org.budgeting.web.categories.CategoryIcon;
import org.budgeting.web.categories.Swatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1234.5, GBP, '£1,234.50'",
        "-80, GBP, '\u2212£80.00'",
        "1234.5, EUR, '€1,234.50'",
        "1235, JPY, '¥1,235'",
        "0, GBP, '£0.00'"
    })
    void money_has_its_currency_s_decimals_and_a_true_minus(BigDecimal amount, String currency, String text) {
        assertThat(Words.money(amount, currency)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 1 Apr 2026", "2026-12-31, 31 Dec 2026"})
    void days_and_months_are_short_and_cannot_be_mistaken(LocalDate day, String text) {
        assertThat(Words.day(day)).isEqualTo(text);
        assertThat(text).endsWith(Words.month(YearMonth.from(day)));
    }

    @ParameterizedTest
    @CsvSource({"0.625, 63", "0, 0", "1.2, 120"})
    void shares_are_whole_percentages(BigDecimal share, String percent) {
        assertThat(Words.percent(share)).isEqualTo(percent + "\u00a0%");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Role.class,
                Outcome.class,
                BudgetStage.class,
                BudgetStatus.class,
                BudgetType.class,
                Control.class,
                CommitmentStatus.class,
                ExpenseStatus.class,
                PaymentMethod.class,
                FileEncoding.class,
                ImportField.class,
                ImportKind.class,
                ImportStatus.class,
                PeriodState.class,
                CalendarKind.class,
                YearEnd.class,
                YearNaming.class,
                RuleMatch.class,
                RuleState.class,
                Swatch.class,
                CategoryIcon.class,
                GoalType.class,
                GoalStatus.class,
                GoalResult.class,
                Month.class,
                DayOfWeek.class
            })
    void every_word_of_an_enumeration_that_pages_show_has_a_text(Class<? extends Enum<?>> type) {
        for (Enum<?> word : type.getEnumConstants()) {
            assertThatCode(() -> Words.word(word))
                    .as(type.getSimpleName() + "." + word)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BudgetService.SUBJECT, PeriodService.REOPENING})
    void every_kind_of_thing_that_is_approved_has_a_text(String subjectType) {
        assertThat(Words.text("subject." + subjectType)).isNotBlank();
    }
}
