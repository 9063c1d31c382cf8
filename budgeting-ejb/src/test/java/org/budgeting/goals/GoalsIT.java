package org.budgeting.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.pecunia.FeasibilityQuestion;
import org.budgeting.pecunia.PecuniaClient;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.PecuniaStub;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** A goal from its first value to its result. */
class GoalsIT extends InContainer {

    @Inject
    private GoalService goals;

    @Inject
    private FeasibilityExchange exchange;

    @Inject
    private PecuniaClient pecunia;

    @Inject
    private PecuniaStub stub;

    @Inject
    private TenantService tenants;

    @Test
    void values_stay_with_their_days_and_the_latest_is_the_current_one_L1() {
        TestTenant town = tenant();
        LocalDate today = today(town);
        GoalDetails goal = set(town, today.minusDays(30), List.of());
        reach(town, goal, "120", today);
        GoalDetails late = reach(town, goal, "40", today.minusDays(20));
        assertThat(late.currentValue()).isEqualByComparingTo("120");
        assertThat(reach(town, goal, "130", today).currentValue()).isEqualByComparingTo("130");
        assertThat(town.as(Role.VIEWER, () -> goals.values(goal.id())))
                .extracting(value -> value.value().intValue())
                .containsExactly(40, 120, 130);
        assertThat(late.pace().expectedValue()).isEqualByComparingTo("250");
        assertThatThrownBy(() -> reach(town, goal, "1", today.plusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.as(
                        Role.CONTRIBUTOR, () -> goals.reach(goal.id(), new NewGoalValue(BigDecimal.ONE, null, null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> given.aTenant().as(Role.FINANCE, () -> goals.get(goal.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cost_comes_from_the_balances_of_the_budgets_by_their_shares_L2_L3() {
        TestTenant town = tenant();
        UUID whole = town.approvedBudget("1000.00");
        UUID half = town.approvedBudget("1000.00");
        town.spend(whole, "300.00");
        town.spend(half, "400.00");
        GoalDetails goal = set(
                town,
                today(town).minusDays(30),
                List.of(new NewGoal.Payer(whole, null), new NewGoal.Payer(half, new BigDecimal("50"))));
        reach(town, goal, "100", today(town));
        GoalDetails earned = town.as(
                Role.BUDGET_OWNER,
                () -> goals.earn(goal.id(), new NewRevenue(new BigDecimal("750.00"), null, "First orders")));
        assertThat(earned.returns().cost()).isEqualByComparingTo("500.00");
        assertThat(earned.returns().roiPercentage()).isEqualByComparingTo("50.00");
        assertThat(earned.returns().costPerAcquisition()).isEqualByComparingTo("5.00");
        assertThat(earned.returns().currency()).isEqualTo("GBP");
        assertThat(town.as(Role.VIEWER, () -> goals.list(half, GoalStatus.OPEN, PageRequest.first(10)))
                        .items())
                .extracting(GoalDetails::id)
                .containsExactly(goal.id());
        assertThat(town.as(Role.VIEWER, () -> goals.linkedTo(List.of(half)))).containsEntry(half, List.of(goal.id()));
        assertThatThrownBy(() -> set(
                        town,
                        today(town),
                        List.of(new NewGoal.Payer(UUID.randomUUID(), null), new NewGoal.Payer(whole, BigDecimal.ZERO))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field)
                                .containsExactly("budgets[1].share", "budgets[0].budget"));
    }

    @Test
    void is_closed_once_with_its_result_and_does_not_change_afterwards_L5() {
        TestTenant town = tenant();
        GoalDetails goal = set(town, today(town).minusDays(30), List.of());
        GoalClosing closing = new GoalClosing(GoalResult.MISSED, new BigDecimal("450"), "The fair was cancelled");
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> goals.close(goal.id(), 99, closing)))
                .isInstanceOf(Stale.class);
        GoalDetails closed = town.as(Role.FINANCE, () -> goals.close(goal.id(), goal.version(), closing));
        assertThat(closed.status()).isEqualTo(GoalStatus.CLOSED);
        assertThat(closed.finalValue()).isEqualByComparingTo("450");
        assertThatThrownBy(() -> reach(town, goal, "500", today(town))).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> town.as(Role.FINANCE, () -> goals.close(goal.id(), closed.version(), closing)))
                .isInstanceOf(NotAllowedNow.class);
        assertThat(town.as(Role.VIEWER, () -> exchange.question(goal.id()))).isEmpty();
        assertThat(town.as(Role.VIEWER, () -> goals.list(null, GoalStatus.CLOSED, PageRequest.first(10)))
                        .items())
                .hasSize(1);
    }

    @Test
    void pecunia_is_asked_with_a_value_a_day_and_its_last_word_stays_while_it_is_silent_L6() {
        TestTenant town = tenant();
        LocalDate today = today(town);
        GoalDetails goal = set(town, today.minusDays(30), List.of());
        reach(town, goal, "100", today.minusDays(3));
        reach(town, goal, "110", today.minusDays(3));
        FeasibilityQuestion question =
                town.as(Role.VIEWER, () -> exchange.question(goal.id())).orElseThrow();
        assertThat(question.values()).containsOnlyKeys(today.minusDays(3));
        assertThat(question.values().values())
                .allSatisfy(value -> assertThat(value).isEqualByComparingTo("110"));

        stub.become(PecuniaStub.Mood.WELL);
        town.as(Role.VIEWER, () -> exchange.keep(goal.id(), pecunia.feasibility(question)));
        Feasibility said = town.as(Role.VIEWER, () -> goals.get(goal.id())).feasibility();
        assertThat(said.answer().score()).isEqualTo(71);
        assertThat(said.unansweredSince()).isNull();
        town.as(Role.VIEWER, () -> exchange.keep(goal.id(), Optional.empty()));
        Feasibility silent = town.as(Role.VIEWER, () -> goals.get(goal.id())).feasibility();
        assertThat(silent.answer().score()).isEqualTo(71);
        assertThat(silent.unansweredSince()).isNotNull();
        assertThat(town.as(Role.VIEWER, () -> exchange.unjudged())).contains(goal.id());
    }

    private LocalDate today(TestTenant town) {
        return town.as(Role.VIEWER, () -> tenants.today());
    }

    /** 500 leads within twice the days since {@code start}. */
    private GoalDetails set(TestTenant town, LocalDate start, List<NewGoal.Payer> payers) {
        LocalDate today = today(town);
        LocalDate due = today.plusDays(Math.max(1, today.toEpochDay() - start.toEpochDay()));
        NewGoal goal = new NewGoal(
                "Leads", GoalType.LEADS, new BigDecimal("500"), null, "leads", start, null, due, "spring-26", payers);
        return town.as(Role.BUDGET_OWNER, () -> goals.set(goal));
    }

    private GoalDetails reach(TestTenant town, GoalDetails goal, String value, LocalDate day) {
        return town.as(
                Role.BUDGET_OWNER, () -> goals.reach(goal.id(), new NewGoalValue(new BigDecimal(value), day, null)));
    }
}
