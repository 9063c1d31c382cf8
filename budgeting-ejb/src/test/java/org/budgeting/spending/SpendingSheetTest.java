package org.budgeting.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.funds.PlannedMonth;
import org.budgeting.problems.InvalidInput;
import org.budgeting.spending.SpendingRepository.Sum;
import org.junit.jupiter.api.Test;

class SpendingSheetTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final UUID RENT = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();
    private static final UUID PAPER = UUID.randomUUID();
    private static final Map<UUID, String> NAMES = Map.of(RENT, "Rent", PRINT, "Print");

    @Test
    void what_was_before_stands_at_the_month_that_it_is_held_against() {
        SpendingQuestion question = question(10, Dimension.MONTH);
        SpendingSheet sheet = new SpendingSheet(question, Map.of());
        sheet.spent(List.of(sum("30", APRIL), sum("20", JUNE)));
        sheet.spentBefore(List.of(sum("25", APRIL.minusMonths(3))));
        sheet.planned(List.of(new PlannedMonth("GBP", null, null, RENT, APRIL.plusMonths(1), new BigDecimal("8"))));
        assertThat(sheet.cut().cells(NAMES))
                .extracting(cell -> cell.row().key() + " " + cell.amount() + " " + cell.before() + " " + cell.planned())
                .containsExactly("2026-04 30 25 0", "2026-05 0 0 8", "2026-06 20 0 0");
        SpendingCell april = sheet.cells(NAMES).get(0);
        assertThat(april.change()).isEqualByComparingTo("5");
        assertThat(april.changePercent()).isEqualByComparingTo("20");
        assertThat(april.variance()).isEqualByComparingTo("30");
        assertThat(april.variancePercent()).isNull();
    }

    @Test
    void all_but_the_largest_are_one_at_the_end_and_nothing_is_lost() {
        SpendingSheet sheet = new SpendingSheet(question(1, Dimension.CATEGORY, Dimension.VENDOR), Map.of());
        sheet.spent(List.of(
                sum("5", RENT, PAPER), sum("4", RENT, null), sum("3", PRINT, null), sum("2", UUID.randomUUID(), null)));
        assertThat(sheet.cut().cells(NAMES))
                .extracting(cell -> cell.row().name() + " " + cell.column().key() + " " + cell.amount())
                .containsExactly("Rent none 4", "Rent other 5", "other none 5");
    }

    @Test
    void what_is_of_a_merged_category_counts_for_the_one_that_stands_for_it_SP4() {
        SpendingSheet sheet = new SpendingSheet(question(10, Dimension.CATEGORY), Map.of(PAPER, PRINT));
        sheet.spent(List.of(sum("5", PAPER), sum("4", PRINT), sum("1", RENT)));
        assertThat(sheet.cut().cells(NAMES))
                .extracting(cell -> cell.row().name() + " " + cell.amount() + " " + cell.count())
                .containsExactly("Print 9 2", "Rent 1 1");
    }

    @Test
    void currencies_are_never_added_up() {
        SpendingSheet sheet = new SpendingSheet(question(10), Map.of());
        sheet.spent(List.of(sum("5"), new Sum("EUR", List.of(), new BigDecimal("7"), 1), sum("1")));
        assertThat(sheet.cut().cells(NAMES))
                .extracting(cell -> cell.currency() + " " + cell.amount() + " " + cell.row())
                .containsExactly("EUR 7 null", "GBP 6 null");
    }

    @Test
    void plans_are_held_against_what_was_spent_and_only_where_they_say_it_SP5() {
        assertThat(question(10, Dimension.CATEGORY, Dimension.MONTH).isPlanned())
                .isTrue();
        assertThat(question(10, Dimension.CATEGORY, Dimension.VENDOR).isPlanned())
                .isFalse();
        SpendingQuestion byStatus = question(10, Dimension.STATUS);
        assertThat(byStatus.isPlanned()).isFalse();
        assertThat(byStatus.statuses()).isEmpty();
        assertThat(question(10).statuses()).containsExactlyInAnyOrder(ExpenseStatus.PAID, ExpenseStatus.REFUNDED);
        assertThat(asked(List.of(), APRIL, JUNE, Set.of(PaymentMethod.CASH), 10).isPlanned())
                .isFalse();
    }

    @Test
    void each_part_that_cannot_be_asked_is_named() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> asked(List.of(Dimension.MONTH, Dimension.MONTH), JUNE, APRIL, Set.of(), 0));
        assertThat(refusal.fields())
                .extracting(field -> field.field() + " " + field.code())
                .containsExactly("by out-of-range", "month_to before-first", "top out-of-range");
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> asked(List.of(), APRIL, APRIL.plusMonths(60), Set.of(), 10))
                        .fields())
                .hasSize(1);
    }

    private static SpendingQuestion question(int top, Dimension... by) {
        return asked(List.of(by), APRIL, JUNE, Set.of(), top);
    }

    private static SpendingQuestion asked(
            List<Dimension> by, YearMonth first, YearMonth last, Set<PaymentMethod> methods, int top) {
        return new SpendingQuestion(
                by, first, last, Comparison.PREVIOUS_PERIOD, SpendingQuestion.Places.ALL, methods, Set.of(), top);
    }

    private static Sum sum(String amount, Object... values) {
        return new Sum("GBP", Arrays.asList(values), new BigDecimal(amount), 1);
    }
}
