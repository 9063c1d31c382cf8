package org.budgeting.web.budgets;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/**
 * Writes a draft: a new one from the list, an existing one from its detail. Leads to the budget's page when it is kept.
 */
@PageBean
public class BudgetDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FALLBACK_CURRENCY = "EUR";

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private BudgetForm form = new BudgetForm();

    public void begin() {
        String currency = tenants.current().map(TenantDetails::currency).orElse(FALLBACK_CURRENCY);
        form = BudgetForm.empty(currency, tenants.today());
    }

    public void change(UUID id) {
        form = BudgetForm.of(budgets.get(id));
    }

    public String save() {
        BudgetDetails kept = form.isUnsaved()
                ? budgets.draft(inputs.checked(form.plan()))
                : budgets.change(form.getId(), form.getVersion(), inputs.checked(form.plan()));
        Messages.addFlashGlobalInfo(Words.text("budget.saved", kept.budget().name()));
        return "/budgets/budget-detail?faces-redirect=true&id=" + kept.budget().id();
    }

    public BudgetForm getForm() {
        return form;
    }
}
