package org.budgeting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.budgets.BudgetService;
import org.budgeting.categories.CategoryService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.funds.FundsReader;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.tenancy.NewTenant;
import org.budgeting.tenancy.TenantService;

/** Where fixtures begin: tenants, made through the doors like everything else. */
@ApplicationScoped
public class Given {

    @Inject
    private TenantService tenants;

    @Inject
    BudgetService budgets;

    @Inject
    FundsReader funds;

    @Inject
    ApprovalService approvals;

    @Inject
    ExpenseService expenses;

    @Inject
    CategoryService categories;

    @Inject
    OrganisationService organisation;

    /** A new tenant with pounds in its books. */
    public TestTenant aTenant() {
        String id = "t" + UUID.randomUUID().toString().replace("-", "");
        tenants.provision(new NewTenant(id, "Tenant of a test", "GBP", "Europe/London"));
        return new TestTenant(id, this);
    }

    public OrganisationService organisation() {
        return organisation;
    }

    public CategoryService categories() {
        return categories;
    }
}
