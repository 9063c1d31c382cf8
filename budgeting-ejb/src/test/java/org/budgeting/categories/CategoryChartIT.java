package org.budgeting.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.BudgetsOverview;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewRevision;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** Categories move, merge, retire and learn; what was booked stays where it was. */
class CategoryChartIT extends InContainer {

    private static final LocalDate MAY = LocalDate.of(TestTenant.YEAR, 5, 14);
    private static final LocalDate MARCH = LocalDate.of(TestTenant.YEAR, 3, 2);

    @Inject
    private CategoryService categories;

    @Inject
    private CategoryRules rules;

    @Inject
    private BudgetService budgets;

    @Inject
    private VersionService versions;

    @Inject
    private PeriodService periods;

    @Inject
    private LedgerProof proof;

    @Test
    void a_move_changes_what_limits_count_in_open_periods_and_is_refused_where_one_would_break_G6_F7() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID fleet = town.category("Fleet");
        UUID fuel = town.category("Fuel");
        UUID ofTravel = limit(town, "Travel limit", travel, "100.00");
        UUID ofFleet = limit(town, "Fleet limit", fleet, "30.00");
        UUID budget = town.approvedBudget("500.00");
        town.record(TestTenant.purchase(budget, fuel, MARCH, "5.00"));
        town.record(TestTenant.purchase(budget, fuel, MAY, "40.00"));
        town.as(Role.FINANCE, () -> {
            PeriodKey march = periods.list(TestTenant.YEAR, null).get(2).key();
            return periods.close(march, periods.get(march).version());
        });

        ChartPreview preview = town.as(Role.FINANCE, () -> categories.previewMove(fuel, travel));
        assertThat(preview.uses())
                .isEqualTo(Map.of("balances", 2L, "commitment_lines", 0L, "expenses", 2L, "plan_lines", 0L));
        assertThat(preview.limits()).singleElement().satisfies(effect -> {
            assertThat(effect.budget()).isEqualTo(ofTravel);
            assertThat(effect.leftBefore()).isEqualByComparingTo("100");
            assertThat(effect.leftAfter()).isEqualByComparingTo("60");
            assertThat(effect.closedMonths()).containsExactly(YearMonth.from(MARCH));
        });
        assertThat(preview.refusal()).isNull();
        assertThat(town.as(Role.FINANCE, () -> categories.previewMove(fuel, fleet))
                        .refusal())
                .contains("Fleet limit", "-10 GBP");
        assertThatThrownBy(() -> move(town, fuel, fleet)).isInstanceOf(LimitBroken.class);

        move(town, fuel, travel);
        assertThat(town.funds(ofTravel).available()).isEqualByComparingTo("60.00");
        move(town, fuel, null);
        assertThat(town.funds(ofTravel).available()).isEqualByComparingTo("100.00");
        assertThat(town.funds(ofFleet).available()).isEqualByComparingTo("30.00");
        proof.assertHolds(town);
    }

    @Test
    void a_merged_category_takes_nothing_new_and_leaves_everything_where_it_was_G5_W3() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID trips = town.as(
                        Role.FINANCE,
                        () -> categories.add(new NewCategory("Trips", null, null, null, null, List.of("Journeys"))))
                .id();
        UUID trains = town.as(Role.FINANCE, () -> categories.add(new NewCategory("Trains", null, null, null, trips)))
                .id();
        UUID limit = limit(town, "Travel limit", travel, "100.00");
        UUID budget = town.approved(TestTenant.plan(
                "Parks", "600.00", Control.STOP, List.of(new NewBudget.PlannedLine(trips, new BigDecimal("600.00")))));
        ExpenseDetails before = town.record(TestTenant.purchase(budget, trips, MAY, "40.00"));
        String seal = sealOf(town, budget);

        CategoryDetails merged = town.as(Role.FINANCE, () -> {
            return categories.merge(trips, categories.get(trips).version(), travel);
        });
        assertThat(merged.retired()).isTrue();
        assertThat(merged.mergedInto()).isEqualTo(travel);
        assertThat(get(town, travel).synonyms()).containsExactly("Journeys", "Trips");
        assertThat(get(town, trains).parent()).isEqualTo(travel);
        assertThat(town.funds(limit).actual()).isEqualByComparingTo("40.00");

        ExpenseDetails after = town.record(TestTenant.purchase(budget, trips, MAY, "2.00"));
        assertThat(before.category()).isEqualTo(trips);
        assertThat(after.category()).isEqualTo(travel);
        assertThat(sealOf(town, budget)).isEqualTo(seal);
        BudgetsOverview overview = town.overview(null);
        assertThat(overview.totals().get(0).categories())
                .filteredOn(one -> one.category().equals(travel))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.planned()).isEqualByComparingTo("600.00");
                    assertThat(one.actual()).isEqualByComparingTo("42.00");
                });
        assertThat(overview.totals().get(0).categories())
                .noneMatch(one -> one.category().equals(trips));

        // The plan may keep it; a new plan gets the one that stands for it; its name is free again.
        NewBudget plan = TestTenant.plan(
                "Parks", "500.00", Control.STOP, List.of(new NewBudget.PlannedLine(trips, new BigDecimal("500.00"))));
        assertThat(town.as(Role.CONTRIBUTOR, () -> versions.revise(budget, new NewRevision("Less", plan)))
                        .lines())
                .extracting(VersionDetails.Line::category)
                .containsOnly(trips);
        assertThat(town.draft(TestTenant.plan(
                                "Roads",
                                "1.00",
                                Control.STOP,
                                List.of(new NewBudget.PlannedLine(trips, new BigDecimal("1.00")))))
                        .plan())
                .extracting(NewBudget.PlannedLine::category)
                .containsOnly(travel);
        assertThat(town.category("Trips")).isNotEqualTo(trips);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> categories.restore(trips, merged.version())))
                .isInstanceOf(NotAllowedNow.class);
        proof.assertHolds(town);
    }

    @Test
    void a_retired_category_refuses_new_plans_and_spending_and_comes_back_G4() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID budget = town.approvedBudget("500.00");
        long version = retire(town, travel);
        NewExpense purchase = TestTenant.purchase(budget, travel, MAY, "1.00");
        assertThatThrownBy(() -> town.record(purchase))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("retired");
        assertThatThrownBy(() -> town.draft(TestTenant.plan(
                        "Roads",
                        "1.00",
                        Control.STOP,
                        List.of(new NewBudget.PlannedLine(travel, new BigDecimal("1.00"))))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> retire(town, travel)).isInstanceOf(NotAllowedNow.class);
        town.as(Role.FINANCE, () -> categories.restore(travel, version));
        assertThat(town.record(purchase).category()).isEqualTo(travel);
        UUID uncategorised = town.spend(budget, "1.00").category();
        assertThatThrownBy(() -> retire(town, uncategorised)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void refuses_circles_strangers_stale_copies_and_people_without_the_right_G3_T6() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID fuel = town.category("Fuel");
        move(town, fuel, travel);
        assertThatThrownBy(() -> move(town, travel, fuel)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(
                        Role.FINANCE,
                        () -> categories.merge(travel, get(town, travel).version(), fuel)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> categories.move(fuel, 99, null)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> categories.move(fuel, 1, null)))
                .isInstanceOf(Forbidden.class);
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> move(other, fuel, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> retire(town, travel)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void spending_without_a_category_goes_where_a_rule_says_and_corrections_teach_G2_G7() {
        TestTenant town = tenant();
        UUID travel = town.category("Travel");
        UUID print = town.category("Print");
        UUID budget = town.approvedBudget("500.00");
        CategoryRuleDetails rule = town.as(
                Role.FINANCE, () -> rules.add(new NewCategoryRule(RuleMatch.VENDOR_CONTAINS, "vend", travel, null)));
        assertThat(town.spend(budget, "1.00").category()).isEqualTo(travel);
        assertThatThrownBy(() -> town.as(
                        Role.FINANCE,
                        () -> rules.add(new NewCategoryRule(RuleMatch.VENDOR_CONTAINS, "VEND", print, null))))
                .isInstanceOf(RuleExists.class);
        assertThatThrownBy(() -> town.as(Role.CONTRIBUTOR, () -> rules.remove(rule.id(), rule.version())))
                .isInstanceOf(Forbidden.class);
        town.as(Role.FINANCE, () -> rules.remove(rule.id(), rule.version()));
        for (int n = 0; n < 2; n++) {
            town.as(Role.CONTRIBUTOR, () -> rules.learn("Vendor", "Purchase", print));
        }
        assertThat(town.spend(budget, "1.00").category()).isEqualTo(print);
        retire(town, print);
        assertThat(town.spend(budget, "1.00").categoryName()).isEqualTo("Uncategorised");
    }

    private void move(TestTenant town, UUID category, UUID parent) {
        town.as(
                Role.FINANCE,
                () -> categories.move(category, categories.get(category).version(), parent));
    }

    private long retire(TestTenant town, UUID category) {
        return town.as(
                Role.FINANCE,
                () -> categories
                        .retire(category, categories.get(category).version())
                        .version());
    }

    private CategoryDetails get(TestTenant town, UUID category) {
        return town.as(Role.VIEWER, () -> categories.get(category));
    }

    private String sealOf(TestTenant town, UUID budget) {
        VersionDetails version = town.as(
                Role.VIEWER,
                () -> versions.get(budget, versions.list(budget).get(0).id()));
        assertThat(version.sealHolds()).isTrue();
        return version.seal();
    }

    private static UUID limit(TestTenant town, String name, UUID category, String amount) {
        return town.approved(new NewBudget(
                name,
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(TestTenant.YEAR, 1, 1),
                LocalDate.of(TestTenant.YEAR, 12, 31),
                category,
                null,
                null,
                ControlPolicy.of(Control.STOP),
                true,
                null,
                null,
                List.of()));
    }
}
