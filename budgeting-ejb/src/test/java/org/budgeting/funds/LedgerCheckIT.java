package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class LedgerCheckIT extends InContainer {

    @Inject
    private LedgerCheck check;

    @Inject
    private OwnersSql sql;

    @Test
    void finds_nothing_where_everything_was_booked_F3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        town.spend(budget, "30.00");
        town.spend(budget, "-10.00");
        town.draft(TestTenant.plan("5.00"));
        assertThat(differences(town)).isEmpty();
    }

    @Test
    void names_the_budget_and_the_cell_whose_balance_was_touched_F3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1000.00");
        town.spend(budget, "30.00");
        sql.change("UPDATE fund_account SET actual = actual + 0.01 WHERE tenant_id = ?", town.id());
        sql.change(
                "UPDATE fund_balance SET planned = planned + 1 WHERE tenant_id = ? AND calendar_month = '2026-05'",
                town.id());
        assertThat(differences(town)).hasSize(2).allMatch(one -> one.budget().equals(budget));
        assertThat(differences(town).get(0).kept().actual()).isEqualByComparingTo("30.01");
        assertThat(differences(town).get(0).added().actual()).isEqualByComparingTo("30.00");
        assertThat(differences(town).get(1).month()).hasToString("2026-05");
    }

    @Test
    void is_for_auditors_A3() {
        assertThatThrownBy(() -> tenant().as(Role.FINANCE, () -> check.differences()))
                .isInstanceOf(Forbidden.class);
    }

    private List<LedgerDifference> differences(TestTenant town) {
        return town.as(Role.AUDITOR, () -> check.differences());
    }
}
