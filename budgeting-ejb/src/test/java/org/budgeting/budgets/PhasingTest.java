package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.budgets.ABudget.aBudget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.budgeting.funds.Cell;
import org.budgeting.funds.Shift;
import org.budgeting.money.Money;
import org.junit.jupiter.api.Test;

class PhasingTest {

    private static final UUID TRAVEL = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();

    @Test
    void each_category_has_one_line_a_month_B1() {
        SortedMap<LineCell, BigDecimal> lines =
                phased(aBudget().of("300", "EUR").line(TRAVEL, "100").line(PRINT, "200"));
        assertThat(lines).hasSize(24);
        assertThat(lines.keySet().stream()
                        .filter(cell -> cell.category().equals(PRINT))
                        .map(LineCell::month))
                .startsWith(YearMonth.of(2026, 1))
                .endsWith(YearMonth.of(2026, 12))
                .doesNotHaveDuplicates();
    }

    @Test
    void lines_of_one_category_are_added_together_B1() {
        SortedMap<LineCell, BigDecimal> lines =
                phased(aBudget().of("24", "EUR").line(TRAVEL, "12").line(TRAVEL, "12"));
        assertThat(lines.values())
                .hasSize(12)
                .allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("2"));
    }

    @Test
    void departments_are_kept_apart_and_the_ledger_sees_them_together_B1() {
        UUID north = UUID.randomUUID();
        NewBudget plan = aBudget()
                .of("24", "EUR")
                .planned()
                .withLines(List.of(line(null, "12"), line(north, "6"), line(north, "6")));
        SortedMap<LineCell, BigDecimal> lines = PlanCells.of(plan, null);
        assertThat(lines).hasSize(24);
        assertThat(PlanCells.together(lines).values())
                .hasSize(12)
                .allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("2"));
        assertThat(PlanCells.lines(lines, BudgetRules.period(plan), Currency.getInstance("EUR")))
                .extracting(NewBudget.PlannedLine::department)
                .containsExactlyInAnyOrder(null, north);
    }

    @Property
    void what_is_moved_is_shared_among_departments_and_none_falls_below_zero_B1_M3(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 10_000) Integer> cents,
            @ForAll @IntRange(min = -50_000, max = 50_000) int moved) {
        SortedMap<LineCell, BigDecimal> cells = new TreeMap<>(LineCell.ORDER);
        YearMonth may = YearMonth.of(2026, 5);
        cents.forEach(each -> cells.put(new LineCell(UUID.randomUUID(), TRAVEL, may), BigDecimal.valueOf(each, 2)));
        BigDecimal before = cells.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal amount = BigDecimal.valueOf(moved, 2).max(before.negate());
        PlanCells.shift(
                cells, new Shift(UUID.randomUUID(), new Cell(TRAVEL, may), amount), Currency.getInstance("EUR"));
        assertThat(cells.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(before.add(amount));
        assertThat(cells.values()).allMatch(each -> each.signum() >= 0);
    }

    private static NewBudget.PlannedLine line(UUID department, String amount) {
        return new NewBudget.PlannedLine(department, TRAVEL, new BigDecimal(amount), null);
    }

    @Test
    void cents_that_do_not_divide_go_to_the_first_months_B1_M3() {
        SortedMap<LineCell, BigDecimal> lines = phased(
                aBudget().of("100", "EUR").from("2026-01-15", "2026-03-02").line(TRAVEL, "100"));
        assertThat(lines.values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("33.3400", "33.3300", "33.3300");
    }

    @Property
    void the_phased_plan_adds_up_to_the_amount_B1_M3(
            @ForAll @BigRange(min = "0.01", max = "99999999999") @Scale(2) BigDecimal amount,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        YearMonth last = YearMonth.of(2026, 1).plusMonths(months - 1L);
        SortedMap<LineCell, BigDecimal> lines = phased(aBudget()
                .of(amount.toPlainString(), "EUR")
                .from("2026-01-01", last.atEndOfMonth().toString())
                .line(TRAVEL, amount.toPlainString()));
        assertThat(lines).hasSize(months);
        assertThat(lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }

    @Test
    void four_four_five_gives_each_quarter_its_thirteen_weeks_M3() {
        assertThat(spread("1300.00", new Phasing(PhasingMethod.FOUR_FOUR_FIVE, null, null), 3))
                .containsExactly("400.00", "400.00", "500.00");
    }

    @Test
    void weights_divide_in_their_proportion_and_the_rest_goes_to_the_largest_remainder_M3() {
        Phasing weights = new Phasing(
                PhasingMethod.WEIGHTS, List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(2)), null);
        assertThat(spread("100.00", weights, 3)).containsExactly("7.69", "76.92", "15.39");
    }

    @Test
    void typed_amounts_stand_as_they_were_typed_M3() {
        assertThat(spread("3.00", Phasing.typed(List.of(BigDecimal.valueOf(2), BigDecimal.ONE)), 2))
                .containsExactly("2.00", "1.00");
    }

    @Property
    void weighted_parts_add_up_and_none_is_a_unit_off_M3(
            @ForAll @BigRange(min = "0", max = "99999999999") @Scale(2) BigDecimal amount,
            @ForAll @Size(min = 1, max = 13) List<@IntRange(min = 0, max = 1_000) Integer> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        Money whole = Money.of(amount, "EUR");
        List<Money> parts =
                whole.split(weights.stream().map(BigDecimal::valueOf).toList());
        assertThat(parts.stream().reduce(Money.zero(whole.currency()), Money::plus))
                .isEqualTo(whole);
        BigDecimal sum =
                BigDecimal.valueOf(weights.stream().mapToInt(Integer::intValue).sum());
        for (int n = 0; n < parts.size(); n++) {
            BigDecimal exact =
                    amount.multiply(BigDecimal.valueOf(weights.get(n))).divide(sum, 8, RoundingMode.HALF_UP);
            assertThat(parts.get(n).amount().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    private static List<String> spread(String amount, Phasing phasing, int months) {
        return phasing
                .spread(
                        Money.of(amount, "EUR"),
                        IntStream.rangeClosed(1, months)
                                .mapToObj(month -> YearMonth.of(2026, month))
                                .toList())
                .stream()
                .map(part -> part.shown().toPlainString())
                .toList();
    }

    private static SortedMap<LineCell, BigDecimal> phased(ABudget plan) {
        return PlanCells.of(plan.planned(), null);
    }
}
