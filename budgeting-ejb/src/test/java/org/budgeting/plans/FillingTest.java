package org.budgeting.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.LineKey;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewBudget.PlannedLine;
import org.budgeting.budgets.Phasing;
import org.budgeting.budgets.PhasingMethod;
import org.budgeting.problems.InvalidInput;

class FillingTest {

    private static final UUID TRAVEL = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();
    private static final UUID FAIRS = UUID.randomUUID();
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Uplift NONE = Uplift.of(BigDecimal.ZERO);

    @Example
    void a_line_is_filled_one_is_added_and_one_of_which_nothing_is_known_stays_PL1() {
        Filling filling = Filling.of(
                plan(line(TRAVEL, "10"), line(PRINT, "20")),
                List.of(
                        Basis.same(new LineKey(null, TRAVEL), months("120"), 12),
                        Basis.same(new LineKey(null, FAIRS), months("12"), 12),
                        Basis.same(new LineKey(null, PRINT), months("0"), 12)),
                Uplift.of(new BigDecimal("5")));
        assertThat(filling.differences(Map.of(TRAVEL, "Travel", PRINT, "Print", FAIRS, "Fairs"), Map.of()))
                .extracting(one -> one.categoryName() + " " + one.before() + " " + one.after())
                .containsExactly("Fairs 0 151.20", "Print 20 20", "Travel 10 1512.00");
        assertThat(filling.after().amount()).isEqualByComparingTo("1683.20");
    }

    @Example
    void an_average_month_stands_in_each_month_of_the_plan_PL1_M3() {
        PlannedLine line = Basis.average(new LineKey(null, TRAVEL), amounts("10", "0", "10.01"), 12)
                .line(NONE, EUR);
        assertThat(line.amount()).isEqualByComparingTo("80.04");
        assertThat(line.phasing()).isEqualTo(Phasing.EVEN);
    }

    @Example
    void a_refund_counts_in_the_sum_and_not_in_the_shape_PL1_M3() {
        PlannedLine line = Basis.same(new LineKey(null, TRAVEL), amounts("100", "-40", "60"), 3)
                .line(NONE, EUR);
        assertThat(line.amount()).isEqualByComparingTo("120");
        assertThat(line.phasing().weights())
                .containsExactly(amounts("100", "0", "60").toArray(BigDecimal[]::new));
    }

    @Example
    void a_past_of_another_length_gives_its_sum_evenly_PL1() {
        assertThat(Basis.same(new LineKey(null, TRAVEL), amounts("1", "2"), 3).line(NONE, EUR))
                .isEqualTo(new PlannedLine(TRAVEL, new BigDecimal("3.00")));
    }

    @Example
    void what_is_seen_is_known_again_by_its_fingerprint_PL1() {
        NewBudget plan = plan(line(TRAVEL, "10"));
        String seen = filled(plan, "1.00").fingerprint();
        assertThat(filled(plan, "1.0").fingerprint()).isEqualTo(seen);
        assertThat(filled(plan, "1.01").fingerprint()).isNotEqualTo(seen);
    }

    @Example
    void an_uplift_is_a_percentage_that_leaves_something() {
        for (String percent : List.of("-100", "1000.01", "1.001")) {
            assertThatThrownBy(() -> Uplift.of(new BigDecimal(percent)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            no -> assertThat(no.fields().get(0).field()).isEqualTo("upliftPercent"));
        }
    }

    @Property
    void each_line_is_exact_to_the_unit_and_the_plan_is_their_sum_PL1_M3(
            @ForAll @Size(min = 1, max = 24) List<@BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal> past,
            @ForAll @BigRange(min = "-99.99", max = "1000") @Scale(2) BigDecimal percent) {
        Filling filling = Filling.of(
                plan(line(PRINT, "20")),
                List.of(
                        Basis.same(new LineKey(null, TRAVEL), past, 12),
                        Basis.average(new LineKey(null, FAIRS), past, 12)),
                Uplift.of(percent));
        BigDecimal sum = past.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor = percent.movePointLeft(2).add(BigDecimal.ONE);
        for (PlannedLine line : filling.after().lines()) {
            if (line.category().equals(PRINT)) {
                continue;
            }
            BigDecimal exact = line.category().equals(TRAVEL)
                    ? sum.multiply(factor)
                    : sum.multiply(factor)
                            .multiply(BigDecimal.valueOf(12))
                            .divide(BigDecimal.valueOf(past.size()), 12, RoundingMode.HALF_UP);
            assertThat(line.amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(line.amount().scale()).isLessThanOrEqualTo(2);
        }
        assertThat(filling.after().amount())
                .isEqualByComparingTo(filling.after().lines().stream()
                        .map(PlannedLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property
    void a_shape_is_kept_as_weights_PL1_M3(
            @ForAll @Size(value = 12) List<@BigRange(min = "0.01", max = "99999999") @Scale(2) BigDecimal> past) {
        PlannedLine line = Basis.same(new LineKey(null, TRAVEL), past, 12).line(NONE, EUR);
        assertThat(line.phasing().method()).isEqualTo(PhasingMethod.WEIGHTS);
        assertThat(line.phasing().weights()).isEqualTo(past);
        assertThat(line.amount()).isEqualByComparingTo(past.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Filling filled(NewBudget plan, String month) {
        return Filling.of(plan, List.of(Basis.same(new LineKey(null, TRAVEL), months(month), 12)), NONE);
    }

    private static List<BigDecimal> months(String each) {
        return Collections.nCopies(12, new BigDecimal(each));
    }

    private static List<BigDecimal> amounts(String... each) {
        return Stream.of(each).map(BigDecimal::new).toList();
    }

    private static PlannedLine line(UUID category, String amount) {
        return new PlannedLine(category, new BigDecimal(amount));
    }

    private static NewBudget plan(PlannedLine... lines) {
        BigDecimal sum = IntStream.range(0, lines.length)
                .mapToObj(n -> lines[n].amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewBudget(
                "Plan",
                null,
                BudgetType.ANNUAL,
                sum,
                "EUR",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(lines));
    }
}
