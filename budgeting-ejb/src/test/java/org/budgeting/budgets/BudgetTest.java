package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgeting.budgets.ABudget.aBudget;

import java.time.Instant;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void a_draft_can_be_changed_B2() {
        Budget draft = aBudget().draft();
        draft.change(aBudget().named("Events 2026").planned(), NOW);
        assertThat(draft.name()).isEqualTo("Events 2026");
    }

    @Test
    void refuses_to_change_what_was_submitted_B2() {
        Budget submitted = aBudget().submitted();
        NewBudget other = aBudget().named("Events 2026").planned();
        assertThatThrownBy(() -> submitted.change(other, NOW))
                .isInstanceOf(NotAllowedNow.class)
                .hasMessageContaining("Only a draft can be changed");
    }

    @Test
    void refuses_to_change_what_was_approved_W3() {
        Budget approved = aBudget().approved();
        NewBudget other = aBudget().of("2000", "EUR").planned();
        assertThatThrownBy(() -> approved.change(other, NOW)).isInstanceOf(NotAllowedNow.class);
        assertThat(approved.money()).hasToString("1000.00 EUR");
    }

    @Test
    void refuses_to_submit_twice_B2() {
        Budget submitted = aBudget().submitted();
        assertThatThrownBy(() -> submitted.submit(NOW)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void a_returned_budget_is_a_draft_again_B2() {
        Budget submitted = aBudget().submitted();
        submitted.returnToDraft(NOW);
        submitted.submit(NOW);
        assertThat(submitted.stage()).isEqualTo(BudgetStage.SUBMITTED);
    }

    @Test
    void only_an_approved_budget_is_archived_and_takes_nothing_more_in() {
        Budget approved = aBudget().approved();
        approved.archive(NOW);
        assertThat(approved.isOpen()).isFalse();
        Budget draft = aBudget().draft();
        assertThatThrownBy(() -> draft.archive(NOW)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void refuses_a_write_that_read_another_version_E3() {
        Budget budget = aBudget().draft();
        assertThatThrownBy(() -> budget.requireVersion(7))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("version 7");
    }
}
