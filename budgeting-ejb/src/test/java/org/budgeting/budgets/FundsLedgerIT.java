package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class FundsLedgerIT extends InContainer {

    @Inject
    private Together together;

    @Test
    void fifty_parallel_expenses_of_30_against_1000_are_accepted_exactly_33_times_F1_F2() {
        UUID budget = tenant().approvedBudget("1000.00");
        var town = tenant();
        List<Together.Outcome<ExpenseDetails>> outcomes = together.run(50, n -> () -> town.spend(budget, "30.00"));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(33);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(Together.Outcome::failure)
                .hasOnlyElementsOfType(BudgetExceeded.class);
        assertThat(tenant().funds(budget).available()).isEqualByComparingTo("10.00");
    }
}
