package org.budgeting.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.tenancy.TenantService;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class RateVariancesIT extends InContainer {

    @Inject
    private RateVarianceService variances;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    @Test
    void what_came_of_rates_is_told_apart_by_the_budget_rate_V5() {
        TestTenant town = tenant();
        int year = town.as(Role.VIEWER, () -> tenants.today()).getYear() - 1;
        UUID budget = town.approved(TestTenant.planOf(year, "1200.00"));
        LocalDate april = LocalDate.of(year, 4, 17);
        town.record(dollars(budget, april, "100.00", "0.80"));
        town.record(dollars(budget, april.plusDays(1), "50.00", "0.70"));
        town.record(NewExpense.of(budget, april, new BigDecimal("10.00"), "GBP")
                .description("Paper")
                .build());
        RateVariance untold = of(town, budget).get(0);
        assertThat(of(town, budget)).hasSize(1);
        assertThat(untold.ofRates()).isNull();
        assertThat(untold.used()).isEqualByComparingTo("125.00");

        assertThatThrownBy(() -> set(town, Role.BUDGET_OWNER, budget, "USD", 0, "0.75"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> set(town, Role.FINANCE, budget, "GBP", 0, "0.75"))
                .isInstanceOf(InvalidInput.class);
        assertThat(town.as(Role.VIEWER, () -> variances.rate(budget, "USD")).rate())
                .isNull();
        BudgetRateDetails rate = set(town, Role.FINANCE, budget, "USD", 0, "0.75");
        RateVariance told = of(town, budget).get(0);
        assertThat(told.paid()).singleElement().satisfies(dollars -> {
            assertThat(dollars.original()).isEqualByComparingTo("150.00");
            assertThat(dollars.atBudgetRate()).isEqualByComparingTo("112.50");
            assertThat(dollars.used()).isEqualByComparingTo("115.00");
        });
        assertThat(told.ofRates()).isEqualByComparingTo("2.50");
        assertThat(told.ofVolumesAndPrices()).as("100.00 were planned").isEqualByComparingTo("22.50");

        assertThatThrownBy(() -> set(town, Role.FINANCE, budget, "USD", 0, "0.8"))
                .isInstanceOf(Stale.class);
        set(town, Role.FINANCE, budget, "USD", rate.version(), "0.8");
        assertThat(town.as(Role.VIEWER, () -> variances.rates(budget)))
                .singleElement()
                .satisfies(one -> assertThat(one.rate()).isEqualByComparingTo("0.8"));
        TestTenant another = given.aTenant();
        assertThatThrownBy(() -> of(another, budget)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> set(another, Role.FINANCE, budget, "USD", 0, "1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_goes_with_its_budget_rates() {
        TestTenant town = tenant();
        var draft = town.draft(TestTenant.plan("10.00")).budget();
        set(town, Role.TENANT_ADMIN, draft.id(), "USD", 0, "0.8");
        town.as(Role.CONTRIBUTOR, () -> budgets.delete(draft.id(), draft.version()));
        assertThatThrownBy(() -> of(town, draft.id())).isInstanceOf(NotFound.class);
    }

    private static NewExpense dollars(UUID budget, LocalDate day, String amount, String rate) {
        return NewExpense.of(budget, day, new BigDecimal(amount), "USD")
                .description("Licences")
                .rate(new BigDecimal(rate))
                .build();
    }

    private BudgetRateDetails set(TestTenant town, Role role, UUID budget, String currency, long version, String rate) {
        return town.as(role, () -> variances.setRate(budget, currency, version, new BigDecimal(rate)));
    }

    private List<RateVariance> of(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> variances.of(budget));
    }
}
