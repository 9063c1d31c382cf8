package org.budgeting.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class GoalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void a_goal_starts_with_nothing_reached_L1() {
        assertThat(goal("500", null).startValue()).isZero();
        assertThatCode(() -> GoalRules.of(goal("500", null), TODAY).done()).doesNotThrowAnyException();
    }

    @Test
    void what_is_reached_may_pass_the_target_or_fall_below_zero_L1() {
        assertThatCode(() -> GoalRules.of(goal("500", "501"), TODAY).done()).doesNotThrowAnyException();
        assertThatCode(() -> GoalRules.of(goal("500", "-3.5"), TODAY).done()).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_target_of_nothing_L1() {
        assertThat(refused(goal("0", null))).containsExactly("targetValue not-positive");
        assertThat(refused(goal("-1", null))).containsExactly("targetValue not-positive");
    }

    @Test
    void refuses_values_that_cannot_be_kept() {
        assertThat(refused(goal("100000000", null))).containsExactly("targetValue too-large");
        assertThat(refused(goal("1", "0.12345"))).containsExactly("currentValue too-many-decimals");
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        assertThat(refused(new NewGoal(" ", null, null, null, null, null, null)))
                .containsExactly("goalName required", "unit required", "goalType required", "targetValue required");
    }

    @Test
    void refuses_texts_that_are_too_long_and_days_beyond_the_calendar() {
        NewGoal goal = new NewGoal(
                "n".repeat(201), GoalType.CUSTOM, BigDecimal.ONE, null, "u".repeat(41), LocalDate.of(2201, 1, 1), null);
        assertThat(refused(goal))
                .containsExactly("goalName too-long", "unit too-long", "dueOn out-of-range", "dueOn too-far");
    }

    private static NewGoal goal(String target, String current) {
        return new NewGoal(
                "Leads of the spring campaign",
                GoalType.LEADS,
                new BigDecimal(target),
                current == null ? null : new BigDecimal(current),
                "leads",
                null,
                null);
    }

    private static List<String> refused(NewGoal goal) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> GoalRules.of(goal, TODAY).done())
                .fields()
                .stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }
}
